using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Resumes;
using HireFlux.Resumes.Facts;

namespace HireFlux.Profiles.Tests.CoverLetters;

/// <summary>Letters written by a model: what it says is checked, what it costs is counted.</summary>
[Collection(typeof(WritingCollection))]
public sealed class LetterModelTests(WritingHost host)
{
    private const string Letters = LetterRequests.Letters;
    private const string AboutQuillstack = LetterRequests.AboutQuillstack;
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_models_letter_keeps_what_is_true_and_tells_what_was_struck_and_what_it_cost()
    {
        host.Answer = _ => (200, Told(
            ("I reduced checkout latency by 40% by moving card checks to Go and PostgreSQL.", Fact("latency"), null),
            ("I led a team of five engineers through a $2M migration to Kubernetes.", Fact("Kubernetes"), null),
            ($"I read that “{AboutQuillstack}”", null, "c1"),
            ($"On its own page one reads “{AboutQuillstack}”", null, "c1"),
            ("I led a team of five engineers at Globex.", Fact("Kubernetes"), null),
            ("I wrote the order service in Haskell.", Fact("order service"), null),
            ("Quillstack won the Queen's Award last year.", null, "c1"),
            ("I hold a doctorate of Oxford.", "nothing", null)));

        var letter = await WriteAsync();

        var content = letter.Text("content")!;
        Assert.Contains("I reduced checkout latency by 40% by moving card checks to Go and PostgreSQL.", content, StringComparison.Ordinal);
        Assert.Contains("I led a team of five engineers through a $2M migration to Kubernetes.", content, StringComparison.Ordinal);
        Assert.EndsWith("Ines Ferreira", content, StringComparison.Ordinal);
        var struck = letter.GetProperty("struck").GetRawText();
        foreach (var lie in (string[])["Globex", "Haskell", "Award", "Oxford"])
        {
            Assert.DoesNotContain(lie, content, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(lie, struck, StringComparison.Ordinal);
        }

        Assert.Equal(("test-model-2", "write-letter.v1"), (letter.Text("model_used"), letter.Text("prompt_version")));
        Assert.Equal((2_500, 0.016m), (letter.GetProperty("tokens_used").GetInt32(), letter.GetProperty("cost_usd").GetDecimal()));
        Assert.True(letter.GetProperty("generation_time_ms").GetInt32() > 0);
        Assert.DoesNotContain("fell_back", Warnings(letter));
        Assert.Equal(["ok"], await host.OutcomesAsync(_person));
        Assert.Equal(0.016m, await host.SpentAsync(_person, "letter"));
    }

    [Theory]
    [InlineData(500, "", "provider_error", 0)]
    [InlineData(429, "", "rate_limited", 0)]
    [InlineData(200, "no JSON", "malformed_answer", 0.016)]
    [InlineData(200, """{"letter":"Dear Sir"}""", "wrong_schema", 0.016)]
    [InlineData(200, """{"sentences":[{"text":"I won a Nobel Prize.","sources":["x"]}]}""", "ok", 0.016)]
    public async Task A_model_that_fails_is_stood_in_for_and_its_call_is_on_record(int status, string text, string outcome, decimal cost)
    {
        host.Answer = _ => (status, text);

        var letter = await WriteAsync();

        Assert.Equal("deterministic-v1", letter.Text("model_used"));
        Assert.Contains("fell_back", Warnings(letter));
        Assert.Contains("Ines Ferreira", letter.Text("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nobel", letter.Text("content"), StringComparison.Ordinal);
        Assert.Equal(cost, letter.GetProperty("cost_usd").GetDecimal());
        Assert.Equal([outcome], await host.OutcomesAsync(_person));
        Assert.Equal(cost, await host.SpentAsync(_person, "letter"));
    }

    [Fact]
    public async Task Letters_and_versions_share_the_months_budget_and_without_it_nothing_is_asked()
    {
        host.Answer = _ => (200, "no JSON");
        var (client, resume) = (host.ClientFor(_person), await AddResumeAsync());
        Assert.Equal(HttpStatusCode.Created, (await client.WriteVersionAsync(resume)).StatusCode);
        await client.SendAsync(HttpMethod.Post, Letters, Body(resume)).JsonAsync(HttpStatusCode.Created);
        await client.SendAsync(HttpMethod.Post, Letters, Body(resume)).JsonAsync(HttpStatusCode.Created);

        var asked = host.Asked;
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.SendAsync(HttpMethod.Post, Letters, Body(resume)).JsonAsync(HttpStatusCode.PaymentRequired)));

        Assert.All(answers, answer => Assert.Equal("generation_budget_exhausted", answer.Text("code")));
        Assert.Equal(asked, host.Asked);
        Assert.Equal((0.032m, 0.048m), (await host.SpentAsync(_person, "letter"), await host.SpentAsync(_person)));
        Assert.Equal(2, (await client.GetJsonAsync(Letters)).GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task A_letter_under_one_key_is_paid_once()
    {
        host.Answer = _ => (200, "no JSON");
        var (client, body) = (host.ClientFor(_person), Body(await AddResumeAsync()));
        async Task<string> PostAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Letters) { Content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json")) };
            request.Headers.Add("Idempotency-Key", "one");
            return (await client.SendAsync(request, TestContext.Current.CancellationToken).JsonAsync(HttpStatusCode.Created)).Text("id")!;
        }

        Assert.Equal(await PostAsync(), await PostAsync());
        Assert.Equal(["malformed_answer"], await host.OutcomesAsync(_person));
    }

    private async Task<JsonElement> WriteAsync() =>
        await host.ClientFor(_person).SendAsync(HttpMethod.Post, Letters, Body(await AddResumeAsync())).JsonAsync(HttpStatusCode.Created);

    private Task<Guid> AddResumeAsync() => ResumeVersionRequests.AddResumeAsync(host.Database.ServiceConnectionString, _person);

    private static string Body(Guid resume) => new JsonObject
    {
        ["resume_id"] = resume,
        ["posting"] = new JsonObject { ["title"] = "Backend Engineer", ["company"] = "Quillstack", ["text"] = $"{AboutQuillstack}\nYou know Go and PostgreSQL." },
    }.ToJsonString();

    private static string Told(params (string Text, string? Source, string? CompanyFact)[] sentences) => JsonSerializer.Serialize(new
    {
        sentences = sentences.Select(sentence => new { text = sentence.Text, sources = sentence.Source is { } source ? new[] { source } : [], company_fact = sentence.CompanyFact }),
    });

    private static string Fact(string text) => FactIndex.Of(JsonSerializer.Deserialize<ResumeData>(ResumeVersionRequests.Master, ResumeJson.Options)!).Facts
        .First(fact => fact.Kind == FactKind.Achievement && fact.Text.Contains(text, StringComparison.Ordinal)).Id;

    private static IEnumerable<string?> Warnings(JsonElement letter) => letter.GetProperty("warnings").EnumerateArray().Select(warning => warning.Text("code"));
}
