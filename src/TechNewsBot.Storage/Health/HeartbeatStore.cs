using Dapper;

namespace TechNewsBot.Storage.Health;

/// <summary>The heartbeats of the worker's jobs, a row for each job on each wiki. They outlive the worker, so that its silence is noticed too.</summary>
public sealed class HeartbeatStore(Database database)
{
    /// <summary>Every heartbeat, by wiki and job.</summary>
    /// <exception cref="StorageException">The database failed.</exception>
    public Task<IReadOnlyList<Heartbeat>> AllAsync(CancellationToken cancellationToken) =>
        database.UseAsync<IReadOnlyList<Heartbeat>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<HeartbeatRow>(new CommandDefinition(
                    "SELECT Wiki, Job, ExpectedFrom, StartedAt, EndedAt, DoneAt, FailingSince, Problem, Told FROM Heartbeat ORDER BY Wiki, Job",
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => row.ToHeartbeat())];
            },
            cancellationToken);

    /// <summary>A worker starts: from now on these jobs are expected and no others. What is known of those that were expected before stays.</summary>
    /// <exception cref="StorageException">The database failed.</exception>
    public async Task ExpectAsync(IReadOnlyCollection<(string Wiki, string Job)> jobs, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var known = (await AllAsync(cancellationToken)).Select(beat => (beat.Wiki, beat.Job)).ToHashSet();
        var added = jobs.Where(job => !known.Contains(job)).ToList();
        known.ExceptWith(jobs);
        await database.UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginAsync(cancellationToken);
                await connection.ExecuteAsync(new CommandDefinition(
                    "DELETE FROM Heartbeat WHERE Wiki = @Wiki AND Job = @Job",
                    known.Select(job => new { job.Wiki, job.Job }),
                    transaction,
                    cancellationToken: cancellationToken));
                await connection.ExecuteAsync(new CommandDefinition(
                    database.Sql.KeepFirst("Heartbeat", ["Wiki", "Job"], ["ExpectedFrom", "StartedAt", "EndedAt", "DoneAt", "FailingSince", "Problem", "Told"]),
                    added.Select(job => new { job.Wiki, job.Job, ExpectedFrom = Moment.ToText(at), StartedAt = Moment.ToText(at), EndedAt = "", DoneAt = "", FailingSince = "", Problem = "", Told = false }),
                    transaction,
                    cancellationToken: cancellationToken));
                await connection.ExecuteAsync(new CommandDefinition("UPDATE Heartbeat SET StartedAt = @At", new { At = Moment.ToText(at) }, transaction, cancellationToken: cancellationToken));
                await transaction.CommitAsync(cancellationToken);
                return added.Count;
            },
            cancellationToken);
    }

    /// <summary>Notes that a job ended. One that is not expected is not noted.</summary>
    /// <param name="wiki">The wiki; empty for none.</param>
    /// <param name="job">The job.</param>
    /// <param name="at">When.</param>
    /// <param name="problem">Why it failed, without any secret; empty when it ended well.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="StorageException">The database failed.</exception>
    public Task BeatAsync(string wiki, string job, DateTimeOffset at, string problem, CancellationToken cancellationToken) =>
        ExecuteAsync(
            problem.Length == 0
                ? "UPDATE Heartbeat SET EndedAt = @At, DoneAt = @At, FailingSince = '', Problem = '' WHERE Wiki = @wiki AND Job = @job"
                : "UPDATE Heartbeat SET EndedAt = @At, FailingSince = CASE WHEN FailingSince = '' THEN @At ELSE FailingSince END, Problem = @problem WHERE Wiki = @wiki AND Job = @job",
            new { wiki, job, At = Moment.ToText(at), problem },
            cancellationToken);

    /// <summary>Notes that the log has told of a job's silence, or of its return.</summary>
    /// <returns>Whether that was not noted already: of two workers only one tells it.</returns>
    /// <exception cref="StorageException">The database failed.</exception>
    public async Task<bool> TellAsync(string wiki, string job, bool isTold, CancellationToken cancellationToken) =>
        await ExecuteAsync("UPDATE Heartbeat SET Told = @isTold WHERE Wiki = @wiki AND Job = @job AND Told <> @isTold", new { wiki, job, isTold }, cancellationToken) > 0;

    private Task<int> ExecuteAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.UseAsync(connection => connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)), cancellationToken);
}
