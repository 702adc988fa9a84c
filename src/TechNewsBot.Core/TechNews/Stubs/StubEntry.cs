namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>A unit of the source with its call on the page.</summary>
internal sealed class StubEntry
{
    private readonly Lazy<string?> openMarkup;

    /// <summary>A unit with its call.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="call">The call as it stands; null for a new one.</param>
    public StubEntry(StubUnit unit, StubCall? call)
    {
        Unit = unit;
        Call = call;
        Slot = StubSlot.For(unit, call);
        Text = Slot.Text ?? (Slot.State == StubState.Missing ? "" : call!.Text);
        Filled = unit.News.Fill(Text);
        openMarkup = new Lazy<string?>(() => Checks.OpenMarkup.Find(Filled));
    }

    public StubUnit Unit { get; }

    /// <summary>The call as it stands; null for a new one.</summary>
    public StubCall? Call { get; }

    /// <summary>The call as it should be.</summary>
    public StubSlot Slot { get; }

    /// <summary>The text that its slot should have; empty for none, and where there is only a comment.</summary>
    public string Text { get; }

    /// <summary>The same as readers see it, with the variables filled in.</summary>
    public string Filled { get; }

    /// <summary>The markup in it that reaches beyond it; null for none.</summary>
    public string? OpenMarkup => openMarkup.Value;
}
