namespace TechNewsBot.EndToEnd.Kills;

/// <summary>A promise that was not kept, and where.</summary>
internal sealed record KillProblem(KillPromise Promise, string Text);
