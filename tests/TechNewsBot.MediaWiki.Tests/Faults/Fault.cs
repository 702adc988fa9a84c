using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Faults;

/// <summary>One way for a wiki to answer, as the scripted wiki plays it.</summary>
/// <param name="Answer">The answer's name in the table of answers: a code of the API, or one of <see cref="Answers"/>.</param>
/// <param name="Reply">What is sent.</param>
internal sealed record Fault(string Answer, ScriptedAnswer Reply)
{
    /// <summary>What sets it apart from others with the same answer: <c>Retry-After: 17</c>.</summary>
    public string Variant { get; init; } = "";

    /// <summary>When it can strike.</summary>
    public IReadOnlyList<FaultTime> Times { get; init; } = Enum.GetValues<FaultTime>();

    /// <summary>Whether it answers logins.</summary>
    public bool IsOfLogin { get; init; }

    /// <summary>Whether it is of the connection or the server, and strikes whatever is asked.</summary>
    public bool IsOfServer { get; init; }

    /// <summary>The address to configure instead of the scripted wiki's; null for the wiki's own.</summary>
    public Func<Uri, Uri>? Address { get; init; }

    /// <summary>What the worker sends its requests through; null for the usual connections.</summary>
    public Func<HttpMessageHandler>? Transport { get; init; }

    /// <summary>How long it asks to wait.</summary>
    public TimeSpan Asked { get; init; }

    /// <summary>Its row in the table of answers.</summary>
    public AnswerMeaning Means => Meanings.Of(Answer);

    public override string ToString() => Variant.Length == 0 ? Answer : $"{Answer}, {Variant}";
}
