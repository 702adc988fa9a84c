using System.Text;

namespace TechNewsBot.Commands;

/// <summary>Reads what a command line names as <c>FILE</c>.</summary>
internal static class InputFile
{
    /// <summary>The name that means the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The text, decoded from UTF-8 with or without a byte order mark; bytes that are no UTF-8 come as �.</summary>
    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static Task<string> ReadAsync(string name, Stream standardInput, CancellationToken cancellationToken) =>
        ReadAsync(name, () => name == StandardInput ? standardInput : File.OpenRead(name), cancellationToken);

    /// <summary>The same for a name that is always a file's.</summary>
    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static Task<string> ReadAsync(string name, CancellationToken cancellationToken) =>
        ReadAsync(name, () => File.OpenRead(name), cancellationToken);

    private static async Task<string> ReadAsync(string name, Func<Stream> open, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = open();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{name} cannot be read: {exception.Message}", exception);
        }
    }
}
