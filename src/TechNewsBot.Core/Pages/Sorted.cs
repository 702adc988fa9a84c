using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>Looks things up in lists that are in the order of the page, without walking them.</summary>
internal static class Sorted
{
    /// <summary>The things that begin inside a span.</summary>
    public static IEnumerable<T> Within<T>(IReadOnlyList<T> items, Func<T, int> start, TextSpan span)
    {
        for (var at = FirstAtOrAfter(items, start, span.Start); at < items.Count && start(items[at]) < span.End; at++)
            yield return items[at];
    }

    /// <summary>The same of many small things, without an iterator for each look.</summary>
    public static ArraySegment<T> Within<T>(ImmutableArray<T> items, Func<T, int> start, TextSpan span)
    {
        var first = FirstAtOrAfter(items, start, span.Start);
        var end = first;
        while (end < items.Length && start(items[end]) < span.End)
            end++;
        return new ArraySegment<T>(ImmutableCollectionsMarshal.AsArray(items)!, first, end - first);
    }

    /// <summary>The index of the first thing that begins at a place or after it; the count when there is none.</summary>
    public static int FirstAtOrAfter<T>(IReadOnlyList<T> items, Func<T, int> start, int place)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (start(items[middle]) < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
