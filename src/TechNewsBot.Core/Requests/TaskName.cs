namespace TechNewsBot.Core.Requests;

/// <summary>The name of a Phabricator task in a link's target, an address or a template's argument.</summary>
internal static class TaskName
{
    private const int FewestDigits = 2;
    private const int MostDigits = 7;

    /// <summary>The name, as "T123456"; null where the text does not end in one, fragments aside.</summary>
    public static string? Of(string written)
    {
        var hash = written.IndexOf('#');
        var text = (hash < 0 ? written : written[..hash]).Trim();
        var name = text[(text.LastIndexOfAny(['/', ':']) + 1)..];
        var digits = name.Length - 1;
        return digits is >= FewestDigits and <= MostDigits && name[0] is 'T' or 't' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? name.ToUpperInvariant() : null;
    }
}
