namespace TechNewsBot.Core.Requests;

/// <summary>The words for what a discussion is for, as machines read them.</summary>
internal static class Purposes
{
    /// <summary>The word: <c>request</c>, <c>announcement</c> or <c>discussion</c>.</summary>
    public static string Word(this Purpose purpose) => purpose switch
    {
        Purpose.Request => "request",
        Purpose.Announcement => "announcement",
        _ => "discussion",
    };
}
