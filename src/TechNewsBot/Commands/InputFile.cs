using System.Text;

namespace TechNewsBot.Commands;

/// <summary>Reads what a command line names as <c>FILE</c>.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";

    /// <summary>The text, decoded from UTF-8 with or without a byte order mark; bytes that are no UTF-8 come as �.</summary>
    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static async Task<string> ReadAsync(string name, Stream standardInput, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = name == StandardInput ? standardInput : File.OpenRead(name);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{name} cannot be read: {exception.Message}", exception);
        }
    }
}
