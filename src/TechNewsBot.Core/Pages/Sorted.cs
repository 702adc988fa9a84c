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
