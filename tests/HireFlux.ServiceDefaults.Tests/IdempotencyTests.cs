using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

public sealed class IdempotencyTests(ProbeHost host)
{
    [Fact]
    public async Task A_repetition_gets_the_first_answer_and_has_no_second_effect()
    {
        var aggregate = Guid.CreateVersion7();
        var user = Guid.CreateVersion7();
        using var first = await PostAsync(user, "key-1", aggregate);
        using var second = await PostAsync(user, "key-1", aggregate);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 1, "the event was handled");
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_422_and_another_person_has_keys_of_their_own()
    {
        var user = Guid.CreateVersion7();
        using var first = await PostAsync(user, "key-2", Guid.CreateVersion7());
        using var other = await PostAsync(user, "key-2", Guid.CreateVersion7());
        using var stranger = await PostAsync(Guid.CreateVersion7(), "key-2", Guid.CreateVersion7());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal("idempotency_key_reused", (await other.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.Created, stranger.StatusCode);
    }

    [Fact]
    public async Task A_race_under_one_key_has_one_effect()
    {
        var aggregate = Guid.CreateVersion7();
        var user = Guid.CreateVersion7();
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => PostAsync(user, "key-3", aggregate)));

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        using var last = await PostAsync(user, "key-3", aggregate);
        Assert.Equal(HttpStatusCode.Created, last.StatusCode);
        await Eventually.TrueAsync(async () => await host.WaitingAsync() == 0, "the outbox is empty");
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 1, "one event was handled");
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Theory]
    [InlineData("")]
    [InlineData("too-long")]
    public async Task A_key_that_cannot_be_kept_is_refused(string key)
    {
        using var answer = await PostAsync(Guid.CreateVersion7(), key.Length == 0 ? " " : new string('k', 256), Guid.CreateVersion7());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(Guid user, string key, Guid aggregate)
    {
        using var client = host.ClientFor(user);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/probes") { Content = JsonContent.Create(new { aggregate_id = aggregate }) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await client.SendAsync(request);
    }
}
