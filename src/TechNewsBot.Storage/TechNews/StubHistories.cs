using System.Text.Json;
using Dapper;
using TechNewsBot.Core.TechNews.Translators;

namespace TechNewsBot.Storage.TechNews;

/// <summary>Who wrote on stub pages, one row a page.</summary>
public sealed class StubHistories(Database database) : IStubHistories
{
    /// <inheritdoc/>
    public Task<StubHistory> FindAsync(string wiki, string page, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                var row = await connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(
                    "SELECT Wiki, Page, Revision, At, Slots FROM StubHistory WHERE Wiki = @wiki AND Page = @page",
                    new { wiki, page },
                    cancellationToken: cancellationToken));
                return row?.ToHistory() ?? StubHistory.None;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(string wiki, string page, StubHistory history, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                database.Sql.Keep("StubHistory", ["Wiki", "Page"], ["Revision", "At", "Slots"]),
                new Row(wiki, page, history.Revision, Moment.ToText(history.At), JsonSerializer.Serialize(history.Slots)),
                cancellationToken: cancellationToken)),
            cancellationToken);

    private sealed record Row(string Wiki, string Page, long Revision, string At, string Slots)
    {
        public StubHistory ToHistory() => new(Revision, Moment.FromText(At), JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<SlotText>>>(Slots)!);
    }
}
