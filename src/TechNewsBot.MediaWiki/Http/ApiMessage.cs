using System.Text;
using WikiClientLibrary.Client;

namespace TechNewsBot.MediaWiki;

/// <summary>An API request as HTTP: fields in the address, or in the body when they are long or secret.</summary>
/// <param name="method">GET or POST.</param>
/// <param name="fields">The fields, encoded for a form.</param>
internal sealed class ApiMessage(HttpMethod method, string fields) : WikiRequestMessage(id: null)
{
    /// <inheritdoc/>
    public override HttpMethod GetHttpMethod() => method;

    /// <inheritdoc/>
    public override string? GetHttpQuery() => method == HttpMethod.Get ? fields : null;

    /// <inheritdoc/>
    public override HttpContent? GetHttpContent() =>
        method == HttpMethod.Get ? null : new StringContent(fields, Encoding.UTF8, "application/x-www-form-urlencoded");
}
