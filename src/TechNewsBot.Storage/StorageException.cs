namespace TechNewsBot.Storage;

/// <summary>The database cannot be used. The message names its file and says what the operator can do.</summary>
public sealed class StorageException : Exception
{
    internal StorageException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
