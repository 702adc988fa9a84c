using System.Globalization;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>The hidden comment by which the bot knows a section that it posted, wherever people move it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="PostedOn">The day when it was posted, in UTC; null on a section that does not tell.</param>
/// <param name="Hash">A fingerprint of what the bot wrote between the heading and the mark; empty on a section that does not tell.</param>
internal sealed record SectionMark(IssueName Issue, DateOnly? PostedOn, string Hash)
{
    /// <summary>How it begins.</summary>
    public const string Start = "<!-- TechNewsBot: ";

    private const string End = " -->";
    private const string Separator = ", ";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The mark in a comment; null for any other comment.</summary>
    /// <param name="comment">The comment with its signs.</param>
    public static SectionMark? Read(string comment)
    {
        if (comment.Length <= Start.Length + End.Length || !comment.StartsWith(Start, StringComparison.Ordinal) || !comment.EndsWith(End, StringComparison.Ordinal))
            return null;
        var parts = comment[Start.Length..^End.Length].Split(Separator);
        if (!IssueName.TryParse(parts[0], out var issue))
            return null;
        return parts is [_, var day, var hash] && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var posted)
            ? new SectionMark(issue, posted, hash)
            : new SectionMark(issue, PostedOn: null, "");
    }

    /// <summary>The comment.</summary>
    public override string ToString() => PostedOn is { } day
        ? $"{Start}{Issue}{Separator}{day.ToString(DayFormat, CultureInfo.InvariantCulture)}{Separator}{Hash}{End}"
        : $"{Start}{Issue}{End}";
}
