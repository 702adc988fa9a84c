using System.Reflection;

namespace TechNewsBot.Storage;

/// <summary>One step of the schema's history: the file <c>Schema/NNN-what.sql</c> for every database, or <c>NNN-what.PROVIDER.sql</c> for one kind. A step that was released is never changed, only followed.</summary>
/// <param name="Number">Its place, from 1; the database's version after it.</param>
/// <param name="Provider">The kind of database that it is for; null for all.</param>
/// <param name="Sql">What it does: statements that end with a semicolon at the end of a line.</param>
internal sealed record Migration(int Number, StorageProvider? Provider, string Sql)
{
    private const string Prefix = "Schema.";

    /// <summary>Every step, in order; a number may occur once for all databases and once for each kind.</summary>
    public static IReadOnlyList<Migration> All { get; } = [.. Read().OrderBy(migration => migration.Number).ThenBy(migration => migration.Provider)];

    /// <summary>The version of a database that is up to date.</summary>
    public static int Newest => All[^1].Number;

    /// <summary>Its statements one by one, without the semicolons.</summary>
    public IEnumerable<string> Statements => Sql
        .Split(";\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(statement => statement.Trim())
        .Where(statement => statement.Length > 0);

    /// <summary>The steps of one kind of database, one for each number.</summary>
    public static IEnumerable<Migration> For(StorageProvider provider) => All
        .Where(migration => migration.Provider is null || migration.Provider == provider)
        .GroupBy(migration => migration.Number)
        .Select(parts => new Migration(parts.Key, provider, string.Concat(parts.Select(part => part.Sql))));

    private static IEnumerable<Migration> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var provider = Enum.GetValues<StorageProvider>().Where(provider => name.EndsWith($".{provider}", StringComparison.Ordinal));
            yield return new Migration(int.Parse(name.AsSpan(Prefix.Length, 3)), provider.Select(only => (StorageProvider?)only).FirstOrDefault(), reader.ReadToEnd());
        }
    }
}
