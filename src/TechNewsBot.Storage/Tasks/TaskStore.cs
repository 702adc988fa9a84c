using Dapper;
using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Storage.Tasks;

/// <summary>What the tracker told of tasks, one row a task.</summary>
public sealed class TaskStore(Database database) : ITaskStore
{
    // Any database takes so many values in one statement (https://sqlite.org/limits.html#max_variable_number).
    private const int NamesAtOnce = 900;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, (TrackedTask Task, DateTimeOffset AskedAt)>> FindAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyDictionary<string, (TrackedTask, DateTimeOffset)>>(
            async connection =>
            {
                var found = new Dictionary<string, (TrackedTask, DateTimeOffset)>();
                foreach (var batch in names.Chunk(NamesAtOnce))
                {
                    var rows = await connection.QueryAsync<TaskRow>(new CommandDefinition(
                        "SELECT Name, Title, State, ClosedAt, MergedInto, AskedAt FROM Task WHERE Name IN @batch",
                        new { batch },
                        cancellationToken: cancellationToken));
                    foreach (var row in rows)
                        found[row.Name] = (row.ToTask(), Moment.FromText(row.AskedAt));
                }
                return found;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(IReadOnlyCollection<TrackedTask> tasks, DateTimeOffset askedAt, CancellationToken cancellationToken) =>
        database.UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginAsync(cancellationToken);
                var kept = await connection.ExecuteAsync(new CommandDefinition(
                    database.Sql.Keep("Task", ["Name"], ["Title", "State", "ClosedAt", "MergedInto", "AskedAt"]),
                    tasks.Select(task => TaskRow.Of(task, askedAt)),
                    transaction,
                    cancellationToken: cancellationToken));
                await transaction.CommitAsync(cancellationToken);
                return kept;
            },
            cancellationToken);
}
