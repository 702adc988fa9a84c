using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>Wikitext as the value of a template's argument.</summary>
internal static class ArgumentText
{
    private const string Before = "{{x|v=";
    private const string After = "\n}}";
    private const string Markup = "{}|[]<>~'&";
    private const int FingerprintBytes = 5;

    // As many fit on the stack, with three bytes each.
    private const int FewLetters = 340;

    // Without one of these a text opens, closes and parts nothing.
    private static readonly SearchValues<char> Bounds = SearchValues.Create("{}[]<|");

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The text so that it is one argument whatever stands in it: as it is where that works, with bare pipes as <c>{{!}}</c> where that is enough, and else as plain text.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        if (!HasBounds(trimmed))
            return trimmed;
        return Call(trimmed) switch
        {
            { Arguments.Count: 1 } => trimmed,
            { } call when WithoutBarePipes(trimmed, call, "{{!}}") is var piped && IsWhole(piped) => piped,
            _ => Plain(trimmed),
        };
    }

    /// <summary>Whether MediaWiki reads the text as one argument and nothing after it is swallowed.</summary>
    public static bool IsWhole(string text) => !HasBounds(text) || Call(text) is { Arguments.Count: 1 };

    /// <summary>Whether the text closes all the markup that it opens, and no more, so that nothing before or after it on a page is swallowed.</summary>
    public static bool IsClosed(string text) => !HasBounds(text) || Call(text) is not null;

    /// <summary>The text with something else for each pipe that belongs to no link or template in it.</summary>
    public static string WithoutBarePipes(string text, string pipe) =>
        text.Contains('|', StringComparison.Ordinal) && Call(text) is { } call ? WithoutBarePipes(text, call, pipe) : text;

    /// <summary>The text with something else for each equals sign that would name an argument: those outside the links, templates, comments and extension tags in it.</summary>
    public static string WithoutBareEqualsSigns(string text, string sign)
    {
        var document = WikitextDocument.Parse(text);
        var bare = text.ToCharArray();
        foreach (var span in document.Templates.Where(template => template.Depth == 0).Select(template => template.Span)
            .Concat(document.Links.Select(link => link.Span))
            .Concat(document.Comments)
            .Concat(document.Tags.Where(tag => tag.IsExtension && tag.IsClosed).Select(tag => tag.Span)))
        {
            bare.AsSpan(span.Start, span.Length).Clear();
        }

        var splice = new TextSplice(text);
        for (var at = Array.IndexOf(bare, '='); at >= 0; at = Array.IndexOf(bare, '=', at + 1))
            splice.Replace(new TextSpan(at, 1), sign);
        return splice.Apply();
    }

    /// <summary>The text so that a reader sees it as it is written, whatever markup it is.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (Markup.Contains(character, StringComparison.Ordinal))
                plain.Append($"&#{(int)character};");
            else
                plain.Append(character);
        }
        return plain.ToString();
    }

    /// <summary>A short text that is another one when the text is; white space at its ends does not count.</summary>
    public static string Fingerprint(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var bytes = trimmed.Length <= FewLetters ? stackalloc byte[FewLetters * 3] : new byte[Encoding.UTF8.GetMaxByteCount(trimmed.Length)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(trimmed, bytes)], hash);
        return Convert.ToHexStringLower(hash[..FingerprintBytes]);
    }

    private static bool HasBounds(string text) => text.AsSpan().ContainsAny(Bounds);

    private static string WithoutBarePipes(string text, TemplateCall call, string pipe)
    {
        var splice = new TextSplice(text);
        foreach (var argument in call.Arguments.Skip(1))
            splice.Replace(new TextSpan(argument.Span.Start - 1 - Before.Length, 1), pipe);
        return splice.Apply();
    }

    private static TemplateCall? Call(string text)
    {
        var whole = Before + text + After;
        return WikitextDocument.Parse(whole + Closings(text)).Templates is [var call, ..] && call.Span == new TextSpan(0, whole.Length) ? call : null;
    }

    // A tag that the text leaves open must not find its closing one in what follows on the page.
    private static string Closings(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return "";
        var closings = new StringBuilder();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var name = text.AsSpan(at + 1);
            var end = name.IndexOfAnyExcept(NameCharacters);
            closings.Append("</").Append(end < 0 ? name : name[..end]).Append('>');
        }
        return closings.ToString();
    }
}
