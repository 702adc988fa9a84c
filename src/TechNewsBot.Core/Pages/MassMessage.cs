namespace TechNewsBot.Core.Pages;

/// <summary>What the MassMessage extension leaves on pages that it delivers to.</summary>
internal static class MassMessage
{
    /// <summary>Whether this is the hidden comment at a delivery's end: <c>&lt;!-- … USER@metawiki … https://…title=LIST&amp;oldid=… --&gt;</c>, the words between in the wiki's language.</summary>
    public static bool IsMark(string comment) =>
        comment.Contains('@', StringComparison.Ordinal)
        && comment.Contains("title=", StringComparison.Ordinal)
        && comment.Contains("oldid=", StringComparison.Ordinal);
}
