using System.Net;
using System.Text.Json;
using HireFlux.Billing.Contracts;
using HireFlux.Profiles.Generation;
using HireFlux.Resumes;
using HireFlux.Resumes.Facts;
using HireFlux.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Profiles.Tests;

/// <summary>Versions written by a model: what it says is checked, what it costs is counted.</summary>
[Collection(typeof(WritingCollection))]
public sealed class WritingModelTests(WritingHost host)
{
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_models_lies_are_struck_and_reported_and_its_call_is_counted()
    {
        var (latency, job) = Fact("latency");
        host.Answer = _ => (200, $$"""
            {"summary":[{"text":"Senior Engineer at Globex.","sources":["{{job}}"]}],
             "experience":[{"job":"{{job}}","lines":[
               {"text":"Cut checkout latency by 40% with Go, Rust and PostgreSQL.","sources":["{{latency}}"]},
               {"text":"Grew revenue by 300%.","sources":["{{latency}}"]}]}],
             "skills":[{"text":"Go","sources":["{{Fact("Go", FactKind.Skill).Id}}"]},{"text":"Haskell","sources":["{{latency}}"]}]}
            """);
        var version = await WriteAsync(HttpStatusCode.Created);

        Assert.Equal("test-model-2", version.Text("model_used"));
        Assert.Equal((2_500, 0.016m), (version.GetProperty("tokens_used").GetInt32(), version.GetProperty("cost_usd").GetDecimal()));
        Assert.Equal(["Cut checkout latency by 40% with Go and PostgreSQL"], version.Lines(0));
        Assert.Equal(["Go"], version.GetProperty("content").Texts("skills"));
        foreach (var lie in (string[])["Globex", "Senior", "Rust", "300", "Haskell"])
        {
            Assert.DoesNotContain(lie, version.GetProperty("content").GetRawText(), StringComparison.OrdinalIgnoreCase);
            Assert.Contains(lie, version.GetProperty("report").GetProperty("struck").GetRawText(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(["ok"], await OutcomesAsync());
        Assert.Equal(0.016m, await SpentAsync());
    }

    [Fact]
    public async Task A_model_that_fails_is_stood_in_for_and_its_call_is_on_record()
    {
        host.Answer = _ => (500, "");
        var version = await WriteAsync(HttpStatusCode.Created);
        Assert.Equal(("deterministic-v1", "provider_error"), (version.Text("model_used"), version.GetProperty("report").Text("fell_back_because")));
        Assert.Equal(["provider_error"], await OutcomesAsync());

        host.Answer = _ => (200, "no JSON");
        var second = await WriteAsync(HttpStatusCode.Created);
        Assert.Equal(0.016m, second.GetProperty("cost_usd").GetDecimal());
        Assert.Equal(["provider_error", "malformed_answer"], await OutcomesAsync());
    }

    [Fact]
    public async Task The_months_budget_is_kept_whoever_asks_at_once_and_grows_with_the_plan()
    {
        host.Answer = _ => (200, "no JSON");
        var client = host.ClientFor(_person);
        var resume = await AddResumeAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.WriteVersionAsync(resume)));
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.PaymentRequired or HttpStatusCode.ServiceUnavailable, answer.StatusCode.ToString()));
        Assert.InRange(await SpentAsync(), 0.016m, 0.06m);

        while ((await client.WriteVersionAsync(resume)).StatusCode == HttpStatusCode.Created)
        {
            Assert.InRange(await SpentAsync(), 0.016m, 0.06m);
        }

        Assert.Equal("generation_budget_exhausted", (await client.WriteVersionAsync(resume).JsonAsync(HttpStatusCode.PaymentRequired)).Text("code"));
        await host.Events.PublishAsync(new SubscriptionChanged(_person, 2, "pro", "active", null, DateTime.UnixEpoch), _person);
        await Eventually.TrueAsync(async () => (await client.WriteVersionAsync(resume)).StatusCode == HttpStatusCode.Created, "the plan's larger budget counts");
        await host.Events.PublishAsync(new SubscriptionChanged(_person, 1, "free", "active", null, DateTime.UnixEpoch), _person);
        Assert.Equal(HttpStatusCode.Created, (await client.WriteVersionAsync(resume)).StatusCode);
    }

    [Fact]
    public async Task A_call_that_is_left_in_the_middle_stays_counted_with_the_most_it_can_cost()
    {
        var budget = host.Services.GetRequiredService<ModelBudget>();
        var reserved = await budget.ReserveAsync(_person, "resume", "openai", 0.05m, TestContext.Current.CancellationToken);
        Assert.Null(await budget.ReserveAsync(_person, "resume", "openai", 0.05m, TestContext.Current.CancellationToken));
        await budget.SettleAsync(reserved!.Value, null);
        Assert.Equal(0.05m, await SpentAsync());
        Assert.Equal(["abandoned"], await OutcomesAsync());
    }

    private async Task<JsonElement> WriteAsync(HttpStatusCode expected) =>
        await host.ClientFor(_person).WriteVersionAsync(await AddResumeAsync()).JsonAsync(expected);

    private Task<Guid> AddResumeAsync() => ResumeVersionRequests.AddResumeAsync(host.Database.ServiceConnectionString, _person);

    private static (string Id, string? Job) Fact(string text, FactKind? kind = null)
    {
        var facts = FactIndex.Of(JsonSerializer.Deserialize<ResumeData>(ResumeVersionRequests.Master, ResumeJson.Options)!).Facts;
        var fact = facts.First(known => known.Text.Contains(text, StringComparison.Ordinal) && (kind is null || known.Kind == kind));
        return (fact.Id, fact.OwnerId);
    }

    private Task<List<string>> OutcomesAsync() => host.OutcomesAsync(_person);

    private Task<decimal> SpentAsync() => host.SpentAsync(_person);
}
