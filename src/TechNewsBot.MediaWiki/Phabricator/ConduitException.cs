namespace TechNewsBot.MediaWiki;

/// <summary>Phabricator answered with an error that another attempt does not mend.</summary>
internal sealed class ConduitException(string message) : Exception(message);
