namespace TechNewsBot.Core.Requests;

/// <summary>How a page wants its status table.</summary>
/// <param name="Columns">The names of the columns, in order.</param>
/// <param name="ShowPages">Whether each row tells its page: of use where there are several.</param>
/// <param name="RowTemplate">The full title of the template that draws a row; empty for the bot's own table.</param>
public sealed record TableStyle(IReadOnlyList<string> Columns, bool ShowPages = false, string RowTemplate = "");
