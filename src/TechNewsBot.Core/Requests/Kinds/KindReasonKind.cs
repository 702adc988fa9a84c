namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What can tell the kind of a request.</summary>
public enum KindReasonKind
{
    /// <summary>A link to a page.</summary>
    Link,

    /// <summary>A template that is called or named.</summary>
    Template,

    /// <summary>Code in a language.</summary>
    Code,

    /// <summary>A word.</summary>
    Word,
}
