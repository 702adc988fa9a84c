namespace TechNewsBot.Commands;

/// <summary>The command line asks for something that cannot be done. The message says what, and what to do; the program ends with exit code 2.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
