using System.Net;
using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>A request's identity in its row, from the name of its thread: a renamed heading, another order or page do not change it.</summary>
internal static class RowId
{
    /// <summary>The attribute of a table's row that holds it.</summary>
    public const string Attribute = "data-request";

    /// <summary>How every identity begins, as DiscussionTools names threads.</summary>
    public const string Start = "h-";

    /// <summary>The identity. Spaces for underscores, of which two would be a magic word's.</summary>
    public static string Of(Request request) => OfName(request.Name);

    /// <summary>The identity of the request whose thread has this name.</summary>
    public static string OfName(string name) => name.Replace('_', ' ');

    /// <summary>The name of the thread of the request with this identity: no name has spaces.</summary>
    public static string NameOf(string id) => id.Replace(' ', '_');

    /// <summary>An identity as wikitext, in an attribute or a template's argument.</summary>
    public static string Written(string id) => AttributeText.Of(id);

    /// <summary>Back from <see cref="Written"/>.</summary>
    public static string Read(string written) => WebUtility.HtmlDecode(written).Replace('_', ' ').Trim();
}
