using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TechNewsBot.MediaWiki.Tests.Http;

public sealed class ApiAnswerTests
{
    private const string Secret = "0123456789abcdef";
    private static readonly WikiSettings Wiki = new("testwiki", new Uri("https://small.example/w/api.php")) { User = "Bot@x", Password = Secret };

    [TestCase("""{"errors":[{"code":"protectedpage","text":"No."}]}""")]
    [TestCase("""{"error":{"code":"protectedpage","info":"No."}}""")]
    public void An_error_is_read_in_either_format(string body) =>
        Assert.That(() => Read(body), Throws.TypeOf<ApiException>().With.Message.EqualTo("testwiki: the wiki answered protectedpage: No."));

    [Test]
    public void An_error_decides_whatever_the_status_is() =>
        Assert.That(() => Read("""{"errors":[{"code":"mwoauth-invalid-authorization","text":"No."}]}""", HttpStatusCode.Unauthorized), Throws.TypeOf<ApiException>());

    [Test]
    public void A_secret_that_the_wiki_repeats_is_not_told() =>
        Assert.That(() => Read($$"""{"errors":[{"code":"x","text":"Unrecognized: {{Secret}}"}]}"""), Throws.TypeOf<ApiException>().With.Message.Not.Contains(Secret));

    [Test]
    public void Warnings_are_no_errors() =>
        Assert.That(Read("""{"warnings":[{"code":"unrecognizedparams","text":"…"}],"query":{}}""").Field("query").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Object));

    [Test]
    public void Every_body_is_an_answer_or_a_named_failure()
    {
        var piece = Gen.Elements("{", "}", "[", "]", "\"error\"", "\"errors\"", "\"code\"", ":", ",", "null", "1", "\"x\"", "<html>", "\ud83d", " ", "é");
        var bodies = piece.ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        var statuses = Gen.Elements(200, 204, 301, 400, 404, 429, 500, 503).ToArbitrary();

        Prop.ForAll(bodies, statuses, (body, status) =>
        {
            try
            {
                Read(body, (HttpStatusCode)status);
                return status < 300;
            }
            catch (Exception failure) when (failure is WikiException or AttemptFailedException)
            {
                return failure.Message.Length > 0;
            }
        }).QuickCheckThrowOnFailure();
    }

    private static System.Text.Json.JsonElement Read(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        ApiAnswer.Read(Wiki, status, retryAfter: null, Encoding.UTF8.GetBytes(body));
}
