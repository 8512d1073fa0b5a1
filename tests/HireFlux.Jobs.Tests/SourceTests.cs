using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Jobs.Contracts;
using HireFlux.ServiceDefaults.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Jobs.Tests;

public sealed class SourceTests(JobsHost host)
{
    private const string Key = "employer-key-that-nobody-may-read";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_kept_sealed_for_its_row_and_is_in_no_answer()
    {
        using var created = await host.Admin.PostAsJsonAsync("/v1/admin/job-sources", new { name = host.NewName(), kind = "lever", board_token = "acme", api_key = Key }, Token);
        var body = await created.Content.ReadAsStringAsync(Token);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var id = JsonDocument.Parse(body).RootElement.GetProperty("id").GetGuid();

        Assert.Contains("\"has_api_key\":true", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, body, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, await host.Admin.GetStringAsync($"/v1/admin/job-sources/{id}", Token), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, await host.Admin.GetStringAsync("/v1/admin/job-sources?limit=100", Token), StringComparison.Ordinal);
        var sealedKey = (string)(await host.ScalarAsync($"SELECT api_key_encrypted FROM job_sources WHERE id = '{id}'"))!;
        Assert.DoesNotContain(Key, sealedKey, StringComparison.Ordinal);
        var sealer = host.Services.GetRequiredService<SecretSealer>();
        Assert.Equal(Key, sealer.Open(sealedKey, id));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => sealer.Open(sealedKey, Guid.CreateVersion7()));
    }

    [Fact]
    public async Task A_key_is_replaced_and_forgotten()
    {
        var id = await host.RegisterAsync("lever", "acme");

        Assert.True((await PatchAsync(id, new { api_key = Key })).GetProperty("has_api_key").GetBoolean());
        Assert.False((await PatchAsync(id, new { remove_api_key = true })).GetProperty("has_api_key").GetBoolean());
        Assert.Equal(DBNull.Value, await host.ScalarAsync($"SELECT api_key_encrypted FROM job_sources WHERE id = '{id}'"));
    }

    [Fact]
    public async Task A_name_is_given_once()
    {
        var name = host.NewName();
        using var first = await host.Admin.PostAsJsonAsync("/v1/admin/job-sources", new { name, kind = "lever", board_token = "acme" }, Token);
        using var second = await host.Admin.PostAsJsonAsync("/v1/admin/job-sources", new { name, kind = "greenhouse", board_token = "other" }, Token);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal("job_source_name_taken", await CodeAsync(second, HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_taken_name_is_a_conflict_under_an_idempotency_key_too()
    {
        var name = host.NewName();
        await PostAsync(name, Guid.CreateVersion7().ToString());
        var key = Guid.CreateVersion7().ToString();

        using var refused = await PostAsync(name, key);
        using var again = await PostAsync(name, key);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
    }

    [Fact]
    public async Task A_repeated_request_registers_once()
    {
        var name = host.NewName();
        var key = Guid.CreateVersion7().ToString();

        using var first = await PostAsync(name, key);
        using var second = await PostAsync(name, key);

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(Token), await second.Content.ReadAsStringAsync(Token));
        Assert.Equal(1L, await host.ScalarAsync($"SELECT count(*) FROM job_sources WHERE name = '{name}'"));
    }

    [Theory]
    [InlineData("""{"kind":"lever","board_token":"acme"}""", "name")]
    [InlineData("""{"name":" ","kind":"lever","board_token":"acme"}""", "name")]
    [InlineData("""{"name":"x","kind":"workday","board_token":"acme"}""", "kind")]
    [InlineData("""{"name":"x","kind":"lever"}""", "board_token")]
    [InlineData("""{"name":"x","kind":"lever","board_token":"../admin"}""", "board_token")]
    [InlineData("""{"name":"x","kind":"lever","board_token":"acme","api_url":"http://169.254.169.254/latest"}""", "api_url")]
    [InlineData("""{"name":"x","kind":"lever","board_token":"acme","api_url":"file:///etc/passwd"}""", "api_url")]
    [InlineData("""{"name":"x","kind":"greenhouse","board_token":"acme","api_url":"https://api.eu.lever.co"}""", "api_url")]
    [InlineData("""{"name":"x","kind":"lever","board_token":"acme","api_url":"https://api.eu.lever.co@evil.example"}""", "api_url")]
    [InlineData("""{"name":"x","kind":"lever","board_token":"acme","sync_interval_minutes":1}""", "sync_interval_minutes")]
    [InlineData("""{"name":"x","kind":"lever","board_token":"acme","missing_syncs_before_close":0}""", "missing_syncs_before_close")]
    [InlineData("""{"name":"x","kind":"lever","board_token":"acme","api_key":""}""", "api_key")]
    public async Task A_source_that_makes_no_sense_is_told_which_field_is_wrong(string body, string field)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await host.Admin.PostAsync("/v1/admin/job-sources", content, Token);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
    }

    [Fact]
    public async Task The_eu_host_of_lever_can_be_chosen()
    {
        using var response = await host.Admin.PostAsJsonAsync(
            "/v1/admin/job-sources", new { name = host.NewName(), kind = "lever", board_token = "acme", api_url = "https://api.eu.lever.co/" }, Token);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Fact]
    public async Task Switching_a_source_off_closes_its_postings_and_on_brings_them_back()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));
        var id = await host.RegisterAsync("greenhouse", token);
        await host.SyncAsync(id);

        await PatchAsync(id, new { is_active = false });
        var published = await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id, "the first publishing");
        var closed = await host.Events.NextAsync<JobClosed>(e => e.JobId == published.JobId, "the closing");
        Assert.Equal("source_disabled", closed.Reason);
        using var refused = await host.Admin.PostAsync($"/v1/admin/job-sources/{id}/sync", null, Token);
        Assert.Equal("job_source_inactive", await CodeAsync(refused, HttpStatusCode.Conflict));

        await PatchAsync(id, new { is_active = true });
        var run = await host.SyncAsync(id);
        Assert.Equal(1, run.Published);
        await host.Events.NextAsync<JobPublished>(e => e.JobId == published.JobId && e.Version > closed.Version, "the posting's return");
    }

    [Fact]
    public async Task Deleting_a_source_removes_its_postings_and_says_so()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3));
        var id = await host.RegisterAsync("greenhouse", token);
        await host.SyncAsync(id);
        var published = await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id && e.Posting.ExternalId == "3", "the publishing");

        using var deleted = await host.Admin.DeleteAsync($"/v1/admin/job-sources/{id}", Token);

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        var removed = await host.Events.NextAsync<JobRemoved>(e => e.JobId == published.JobId, "the removal");
        Assert.Equal(published.Version + 1, removed.Version);
        using var gone = await host.User.GetAsync($"/v1/jobs/{published.JobId}", Token);
        Assert.Equal("job_not_found", await CodeAsync(gone, HttpStatusCode.NotFound));
        using var again = await host.Admin.DeleteAsync($"/v1/admin/job-sources/{id}", Token);
        Assert.Equal("job_source_not_found", await CodeAsync(again, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Sources_are_paged_without_gap_or_repetition()
    {
        for (var i = 0; i < 5; i++)
        {
            await host.RegisterAsync("lever", "paged");
        }

        var total = (long)(await host.ScalarAsync("SELECT count(*) FROM job_sources"))!;
        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await host.Admin.GetFromJsonAsync<JsonElement>($"/v1/admin/job-sources?limit=2&cursor={cursor}", Token);
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(total, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    internal static async Task<string?> CodeAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var body = await response.Content.ReadAsStringAsync(Token);
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode}: {body}");
        return JsonDocument.Parse(body).RootElement.GetProperty("code").GetString();
    }

    private async Task<JsonElement> PatchAsync(Guid id, object change)
    {
        using var response = await host.Admin.PatchAsJsonAsync($"/v1/admin/job-sources/{id}", change, Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    private async Task<HttpResponseMessage> PostAsync(string name, string idempotencyKey)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/admin/job-sources")
        {
            Content = JsonContent.Create(new { name, kind = "lever", board_token = "acme" }),
        };
        request.Headers.Add("Idempotency-Key", idempotencyKey);
        return await host.Admin.SendAsync(request, Token);
    }
}
