using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Storage.Requests;

/// <summary>A request as the table <c>RegisteredRequest</c> holds it.</summary>
internal sealed class RegisterRow
{
    // Words for statuses and kinds, so that the table can be read, and so that a new one in their midst changes no old row.
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    public string Wiki { get; init; } = "";

    public string Carrier { get; init; } = "";

    public string Name { get; init; } = "";

    public required string Home { get; init; }

    public required string Whereabouts { get; init; }

    public required long Revision { get; init; }

    public required string LeftAt { get; init; }

    public string NewestAt { get; init; } = "";

    public required string Request { get; init; }

    /// <summary>The row of a request of a page that carries the job.</summary>
    public static RegisterRow Of(string wiki, string carrier, RegisteredRequest entry) => new()
    {
        Wiki = wiki,
        Carrier = carrier,
        Name = entry.Request.Name,
        Home = entry.Home,
        Whereabouts = entry.Where.ToString(),
        Revision = entry.Revision,
        LeftAt = entry.LeftAt is { } left ? Moment.ToText(left) : "",
        NewestAt = Moment.ToText(entry.Request.Newest.At),
        Request = JsonSerializer.Serialize(entry.Request, Options),
    };

    /// <summary>
    /// Whether a row says the same. While a request stands on its page the revision grows with every edit there; that of the request's last change
    /// is as good for finding the archives after it.
    /// </summary>
    public bool SaysTheSameAs(RegisterRow other) =>
        Request == other.Request && Home == other.Home && Whereabouts == other.Whereabouts && LeftAt == other.LeftAt && (LeftAt.Length == 0 || Revision == other.Revision);

    /// <summary>The request as its thread told it.</summary>
    public Request ReadRequest() => JsonSerializer.Deserialize<Request>(Request, Options)!;
}
