namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>How the scripted wiki breaks a connection off.</summary>
internal enum ScriptedBreak
{
    None,
    Reset,
    InBody,
    SlowHeaders,
    SlowBody,
}
