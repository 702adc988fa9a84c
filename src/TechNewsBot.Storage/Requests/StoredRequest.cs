using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Storage.Requests;

/// <summary>What is remembered of a request, with its row.</summary>
internal sealed class StoredRequest(RegisterRow row) : RegisteredRequest(
    row.Name,
    row.ReadRequest,
    row.Home,
    Enum.Parse<Whereabouts>(row.Whereabouts),
    row.Revision,
    row.LeftAt.Length == 0 ? null : Moment.FromText(row.LeftAt))
{
    /// <summary>Whether a row says what this one said when it was read.</summary>
    public bool Says(RegisterRow other) => other.SaysTheSameAs(row);
}
