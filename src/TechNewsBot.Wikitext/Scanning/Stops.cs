using System.Buffers;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>The characters at which the scanner stops.</summary>
internal static class Stops
{
    /// <summary>What may mean something where nothing is open.</summary>
    public static readonly SearchValues<char> WhenNothingIsOpen = SearchValues.Create("\n<[{");

    /// <summary>What may mean something within a template, a link or an address.</summary>
    public static readonly SearchValues<char> WhenOpen = SearchValues.Create("\n<[{]}|=");

    /// <summary>What ends the address of an external link.</summary>
    public static readonly SearchValues<char> UrlEnds = SearchValues.Create("\n\r\t []<>\"\u00A0");

    /// <summary>What no target of a link has.</summary>
    public static readonly SearchValues<char> NotInTargets = SearchValues.Create("\n[]<>");
}
