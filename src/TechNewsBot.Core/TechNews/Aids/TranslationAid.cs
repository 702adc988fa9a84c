namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>A suggestion of the central wiki for a unit. It is shown beside the empty slot, named as what it is, and never counts as a translation.</summary>
/// <param name="Source">Whether people or a machine made it.</param>
/// <param name="Text">The text, with variables as <c>$name</c>.</param>
/// <param name="Service">The name of the machine: <c>MinT</c>; that of the memory for one of those.</param>
/// <param name="Likeness">How alike the texts are, in percent; 100 for a machine, which was given the text itself.</param>
public sealed record TranslationAid(AidSource Source, string Text, string Service, int Likeness)
{
    // What is less alike has little to take over.
    private const int LeastLikeness = 75;

    /// <summary>The most useful of several: the memory's most alike, else the first machine's; null for none.</summary>
    public static TranslationAid? Best(IEnumerable<TranslationAid> aids) => aids
        .Where(aid => !string.IsNullOrWhiteSpace(aid.Text) && aid.Likeness >= LeastLikeness)
        .OrderBy(aid => aid.Source)
        .ThenByDescending(aid => aid.Likeness)
        .FirstOrDefault();
}
