using System.Text;

namespace TechNewsBot.Core.Pages;

/// <summary>The bot's texts in one language, with its fallbacks behind it.</summary>
public sealed class Messages
{
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> chain;

    internal Messages(string language, IReadOnlyList<IReadOnlyDictionary<string, string>> chain)
    {
        Language = language;
        this.chain = chain;
    }

    /// <summary>The language that was asked for; single messages may come from a fallback.</summary>
    public string Language { get; }

    /// <summary>The message; <c>⧼key⧽</c>, as MediaWiki shows it, when no language has it.</summary>
    public string this[string key]
    {
        get
        {
            foreach (var texts in chain)
            {
                if (texts.TryGetValue(key, out var text))
                {
                    return text;
                }
            }

            return $"⧼{key}⧽";
        }
    }

    /// <summary>The message with <c>$1</c>, <c>$2</c> … replaced. <c>{{PLURAL:}}</c> and <c>{{GENDER:}}</c> stay for MediaWiki to expand.</summary>
    public string Format(string key, params ReadOnlySpan<string> arguments)
    {
        var message = this[key];
        var text = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            var next = i + 1 < message.Length ? message[i + 1] - '1' : -1;
            if (message[i] == '$' && next >= 0 && next < arguments.Length && next < 9)
            {
                text.Append(arguments[next]);
                i++;
            }
            else
            {
                text.Append(message[i]);
            }
        }

        return text.ToString();
    }
}
