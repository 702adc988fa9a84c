using Dapper;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Storage.Wikis;

/// <summary>The edits that were about to be sent, and what became of them.</summary>
public sealed class EditJournal(Database database) : IEditJournal
{
    private static readonly TimeSpan LifeOfWishes = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public Task IntendAsync(EditIntent intent, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                """
                INSERT INTO EditIntent (Id, Wiki, Title, BaseRevision, Sha1, Posts, IntendedAt, Outcome, RevisionId, SettledAt)
                VALUES (@Id, @Wiki, @Title, @BaseRevision, @Sha1, @Posts, @IntendedAt, '', 0, '')
                """,
                EditIntentRow.Of(intent),
                cancellationToken: cancellationToken)),
            cancellationToken);

    /// <inheritdoc/>
    public Task SettleAsync(EditIntent intent, IntentOutcome outcome, long revision, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginAsync(cancellationToken);
                var settled = new { Id = intent.Id.ToString(), intent.Wiki, intent.Title, Outcome = $"{outcome}", RevisionId = revision, At = Moment.ToText(at) };
                await connection.ExecuteAsync(new CommandDefinition(
                    """
                    UPDATE EditIntent SET Outcome = @Outcome, RevisionId = @RevisionId, SettledAt = @At WHERE Id = @Id;
                    DELETE FROM EditWish WHERE Wiki = @Wiki AND Title = @Title AND @Outcome <> 'NotSaved';
                    """,
                    settled,
                    transaction,
                    cancellationToken: cancellationToken));
                if (outcome != IntentOutcome.NotSaved)
                {
                    await connection.ExecuteAsync(new CommandDefinition(
                        database.Sql.KeepFirst("PostedSection", ["Wiki", "Title", "Name"], ["RevisionId", "PostedAt"]),
                        intent.Posts.Select(name => new { settled.Wiki, settled.Title, Name = name, settled.RevisionId, PostedAt = settled.At }),
                        transaction,
                        cancellationToken: cancellationToken));
                }

                await transaction.CommitAsync(cancellationToken);
                return revision;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<EditIntent>> UnfinishedAsync(string wiki, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<EditIntent>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<EditIntentRow>(new CommandDefinition(
                    "SELECT Id, Wiki, Title, BaseRevision, Sha1, Posts, IntendedAt FROM EditIntent WHERE Wiki = @wiki AND Outcome = '' ORDER BY IntendedAt",
                    new { wiki },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => row.ToIntent())];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DateTimeOffset>> SavedSinceAsync(string wiki, DateTimeOffset since, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<DateTimeOffset>>(
            async connection =>
            {
                var moments = await connection.QueryAsync<string>(new CommandDefinition(
                    "SELECT SettledAt FROM EditIntent WHERE Wiki = @wiki AND Outcome = 'Saved' AND SettledAt > @since ORDER BY SettledAt",
                    new { wiki, since = Moment.ToText(since) },
                    cancellationToken: cancellationToken));
                return [.. moments.Select(Moment.FromText)];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<bool> IsWantedAgainAsync(string wiki, string title, string wish, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                var wanted = new { Wiki = wiki, Title = title, Wish = wish, WishedAt = Moment.ToText(at), Since = Moment.ToText(at - LifeOfWishes) };
                var earlier = await connection.QuerySingleOrDefaultAsync<string>(new CommandDefinition(
                    "SELECT Wish FROM EditWish WHERE Wiki = @Wiki AND Title = @Title AND WishedAt >= @Since", wanted, cancellationToken: cancellationToken));
                if (earlier == wish)
                    return true;
                await connection.ExecuteAsync(new CommandDefinition(
                    database.Sql.Keep("EditWish", ["Wiki", "Title"], ["Wish", "WishedAt"]), wanted, cancellationToken: cancellationToken));
                return false;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task EndWishAsync(string wiki, string title, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                "DELETE FROM EditWish WHERE Wiki = @wiki AND Title = @title", new { wiki, title }, cancellationToken: cancellationToken)),
            cancellationToken);
}
