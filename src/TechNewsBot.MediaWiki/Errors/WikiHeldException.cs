using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>The wiki is left alone, for a time or until a person acts; it was not asked. The message says since when and why.</summary>
public sealed class WikiHeldException : WikiException
{
    /// <summary>A wiki that is left alone.</summary>
    public WikiHeldException(WikiHold hold)
        : base(hold.Wiki, "", Text(hold))
    {
        Hold = hold;
    }

    /// <summary>Why, and for how long.</summary>
    public WikiHold Hold { get; }

    private static string Text(WikiHold hold)
    {
        var reason = hold.Reason.TrimEnd('.');
        var what = hold.Reach == HoldReach.Edits ? "Nothing is saved there" : "It is left alone";
        return hold.Until is { } until
            ? $"{reason}. {what} until {until:yyyy-MM-dd HH:mm} UTC"
            : $"{reason}. {what} since {hold.Since:yyyy-MM-dd HH:mm} UTC. When that is mended, run: technewsbot check";
    }
}
