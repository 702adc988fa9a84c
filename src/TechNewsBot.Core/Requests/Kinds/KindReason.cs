namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>Why a request has its kind.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Detail">The page, template, language or word.</param>
public sealed record KindReason(KindReasonKind Kind, string Detail)
{
    /// <summary>The end of the message that says so on a wiki: <c>technewsbot-requests-about-…</c>.</summary>
    public string Key => Kind switch
    {
        KindReasonKind.Link => "link",
        KindReasonKind.Template => "template",
        KindReasonKind.Code => "code",
        _ => "word",
    };

    /// <summary>The reason in English, for machines and operators.</summary>
    public override string ToString() => Kind switch
    {
        KindReasonKind.Link => $"links {Detail}",
        KindReasonKind.Template => $"names the template {Detail}",
        KindReasonKind.Code => $"has code in {Detail}",
        _ => $"says “{Detail}”",
    };
}
