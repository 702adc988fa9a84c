using System.Reflection;

namespace TechNewsBot.Storage;

/// <summary>One step of the schema's history: the file <c>Schema/NNN-what.sql</c>. A step that was released is never changed, only followed.</summary>
/// <param name="Number">Its place, from 1; the database's <c>user_version</c> after it.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Number, string Sql)
{
    /// <summary>Every step, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = [.. Read().OrderBy(migration => migration.Number)];

    private static IEnumerable<Migration> Read()
    {
        const string Prefix = "Schema.";
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new Migration(int.Parse(name.AsSpan(Prefix.Length, 3)), reader.ReadToEnd());
        }
    }
}
