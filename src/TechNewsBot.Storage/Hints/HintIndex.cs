using System.Data.Common;
using Dapper;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Storage.Hints;

/// <summary>The texts that were read, and a full-text index of them.</summary>
public sealed class HintIndex(Database database, TimeProvider time) : IHintIndex
{
    private readonly IHintWords words = database.Sql.HintWords;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> StampsAsync(string wiki, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyDictionary<string, string>>(
            async connection => (await connection.QueryAsync<(string Origin, string Stamp)>(new CommandDefinition(
                "SELECT Origin, Stamp FROM HintOrigin WHERE Wiki = @wiki",
                new { wiki },
                cancellationToken: cancellationToken))).ToDictionary(row => row.Origin, row => row.Stamp),
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(string wiki, string origin, string stamp, IReadOnlyCollection<HintText> texts, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginAsync(cancellationToken);
                await words.ForgetAsync(transaction, wiki, origin, cancellationToken);
                await connection.ExecuteAsync(new CommandDefinition(
                    $"""
                    DELETE FROM HintText WHERE Wiki = @Wiki AND Origin = @Origin;
                    {database.Sql.Keep("HintOrigin", ["Wiki", "Origin"], ["Stamp", "IndexedAt"])};
                    """,
                    new { Wiki = wiki, Origin = origin, Stamp = stamp, IndexedAt = Moment.ToText(time.GetUtcNow()) },
                    transaction,
                    cancellationToken: cancellationToken));
                foreach (var text in texts)
                    await InsertAsync(transaction, wiki, origin, text, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return texts.Count;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<FoundHint>>> FindAsync(string wiki, IReadOnlyCollection<string> origins, IReadOnlyList<HintQuery> queries, CancellationToken cancellationToken) =>
        queries.Count == 0
            ? Task.FromResult<IReadOnlyList<IReadOnlyList<FoundHint>>>([])
            : database.UseAsync<IReadOnlyList<IReadOnlyList<FoundHint>>>(
                connection => HintSearch.RunAsync(connection, words, wiki, origins, queries, cancellationToken),
                cancellationToken);

    private async Task InsertAsync(DbTransaction transaction, string wiki, string origin, HintText text, CancellationToken cancellationToken)
    {
        var row = new DynamicParameters(HintRow.Of(text.Hint));
        row.Add("wiki", wiki);
        row.Add("origin", origin);
        row.Add("canHelp", text.CanHelp);
        row.Add("length", text.Title.Count + text.Text.Count + text.Answers.Count);
        await transaction.Connection!.ExecuteAsync(new CommandDefinition(
            """
            INSERT INTO HintText (Wiki, Origin, CanHelp, Source, `Key`, Title, Page, Anchor, Address, Language, Issue, Length)
            VALUES (@wiki, @origin, @canHelp, @Source, @Key, @Title, @Page, @Anchor, @Address, @Language, @Issue, @length)
            """,
            row,
            transaction,
            cancellationToken: cancellationToken));
        await words.KeepAsync(transaction, wiki, text, cancellationToken);
    }
}
