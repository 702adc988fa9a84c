namespace TechNewsBot.EndToEnd;

/// <summary>Somebody with an account on a wiki of the farm.</summary>
/// <param name="Api">The address of the wiki's API.</param>
/// <param name="Name">The user name.</param>
/// <param name="Password">The password.</param>
internal sealed record Person(Uri Api, string Name, string Password);
