using Dapper;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Storage;

/// <summary>Keeps the database small and quick.</summary>
public sealed class Housekeeping(Database database, TimeProvider time)
{
    // Newsletters look back four weeks; what an older index page still links to stands on its stubs.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    // One that a page still cites is asked for every day.
    private static readonly TimeSpan KeptTasks = TimeSpan.FromDays(30);

    // What comes back every week was translated many times since.
    private const int YearsOfMemory = 10;

    /// <summary>Drops issues, translations, the histories of stubs, suggestions of the central wiki, settled edits, requests and what was indexed for hints if they are older than a year (what still stands on a page is soon back), remembered translations after ten years and tasks that no page cites any more, and lets the database refresh its statistics. What was posted where stays known for ever.</summary>
    /// <exception cref="StorageException">The database failed.</exception>
    public Task RunAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - Kept;
        var oldest = IssueName.Of(DateOnly.FromDateTime(since.UtcDateTime)).ToString();
        var forgotten = IssueName.Of(DateOnly.FromDateTime(time.GetUtcNow().AddYears(-YearsOfMemory).UtcDateTime)).ToString();
        return database.UseAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(
                $"""
                DELETE FROM IssueTranslation WHERE Issue < @oldest;
                DELETE FROM Issue WHERE Name < @oldest;
                DELETE FROM StubHistory WHERE At < @since;
                DELETE FROM TranslationAid WHERE AskedAt < @since;
                DELETE FROM TranslationMemory WHERE Issue < @forgotten;
                DELETE FROM HintText WHERE (Wiki, Origin) IN (SELECT Wiki, Origin FROM HintOrigin WHERE IndexedAt < @since);
                DELETE FROM HintOrigin WHERE IndexedAt < @since;
                DELETE FROM RegisteredRequest WHERE NewestAt < @since AND LeftAt < @since;
                DELETE FROM EditIntent WHERE Outcome <> '' AND SettledAt < @since;
                DELETE FROM Task WHERE AskedAt < @unasked;
                {database.Sql.Tidying};
                """,
                new { oldest, forgotten, since = Moment.ToText(since), unasked = Moment.ToText(time.GetUtcNow() - KeptTasks) },
                cancellationToken: cancellationToken)),
            cancellationToken);
    }
}
