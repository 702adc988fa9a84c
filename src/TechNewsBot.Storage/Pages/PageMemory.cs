using Dapper;
using TechNewsBot.Core.Pages;

namespace TechNewsBot.Storage.Pages;

/// <summary>The pages that carry the template as the bot left them, and the sections it added to them.</summary>
public sealed class PageMemory(Database database) : IPageMemory
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, RememberedPage>> PagesAsync(string wiki, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyDictionary<string, RememberedPage>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<PageRow>(new CommandDefinition(
                    "SELECT Wiki, Title, RevisionId, Jobs, Watched, NewsVersion, CheckedAt, Failed, Problem, Tasks, DueAt FROM Page WHERE Wiki = @wiki",
                    new { wiki },
                    cancellationToken: cancellationToken));
                return rows.ToDictionary(row => row.Title, row => row.ToPage());
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task RememberAsync(string wiki, RememberedPage page, CancellationToken cancellationToken) =>
        ExecuteAsync(
            database.Sql.Keep("Page", ["Wiki", "Title"], ["RevisionId", "Jobs", "Watched", "NewsVersion", "CheckedAt", "Failed", "Problem", "Tasks", "DueAt"]),
            PageRow.Of(wiki, page),
            cancellationToken);

    /// <inheritdoc/>
    public Task ForgetAsync(string wiki, IReadOnlyCollection<string> titles, CancellationToken cancellationToken) =>
        titles.Count == 0
            ? Task.CompletedTask
            : ExecuteAsync("DELETE FROM Page WHERE Wiki = @wiki AND Title = @title", titles.Select(title => new { wiki, title }), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> PostedAsync(string wiki, string title, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlySet<string>>(
            async connection => (await connection.QueryAsync<string>(new CommandDefinition(
                "SELECT Name FROM PostedSection WHERE Wiki = @wiki AND Title = @title",
                new { wiki, title },
                cancellationToken: cancellationToken))).ToHashSet(),
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepPostedAsync(string wiki, string title, string key, long revisionId, DateTimeOffset at, CancellationToken cancellationToken) =>
        ExecuteAsync(
            database.Sql.KeepFirst("PostedSection", ["Wiki", "Title", "Name"], ["RevisionId", "PostedAt"]),
            new { Wiki = wiki, Title = title, Name = key, RevisionId = revisionId, PostedAt = Moment.ToText(at) },
            cancellationToken);

    private Task<int> ExecuteAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.UseAsync(connection => connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)), cancellationToken);
}
