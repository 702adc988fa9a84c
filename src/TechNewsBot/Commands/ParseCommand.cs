namespace TechNewsBot.Commands;

/// <summary><c>technewsbot parse</c>: what the bot reads in a text, as JSON.</summary>
internal sealed class ParseCommand : TaughtCommand
{
    /// <summary>The command with its two kinds of text.</summary>
    public ParseCommand(Screen screen)
        : base(
            "parse",
            "Show what the bot reads in a page's wikitext, as JSON. Needs no configuration and contacts nothing.",
            """
            Examples:
              technewsbot parse talk pump.wikitext --profile frwiki.json
              technewsbot parse news issue.wikitext
            """)
    {
        Add(new ParseTalkCommand(screen));
        Add(new ParseNewsCommand(screen));
    }
}
