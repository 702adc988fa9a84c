using System.Text.Json;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Storage.Wikis;

/// <summary>An edit as the table <c>EditIntent</c> holds it.</summary>
internal sealed record EditIntentRow(string Id, string Wiki, string Title, long BaseRevision, string Sha1, string Posts, string IntendedAt)
{
    /// <summary>The row of an edit.</summary>
    public static EditIntentRow Of(EditIntent intent) => new(
        intent.Id.ToString(),
        intent.Wiki,
        intent.Title,
        intent.BaseRevision,
        intent.Sha1,
        JsonSerializer.Serialize(intent.Posts),
        Moment.ToText(intent.At));

    /// <summary>The edit of the row.</summary>
    public EditIntent ToIntent() => new(Guid.Parse(Id), Wiki, Title, BaseRevision, Sha1, Moment.FromText(IntendedAt))
    {
        Posts = JsonSerializer.Deserialize<string[]>(Posts)!,
    };
}
