using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace HireFlux.Applications.Tests;

public sealed class BadInputTests(ApplicationsHost host)
{
    private const string SomeId = "0190f5a0-0000-7000-8000-000000000001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("{}", 422)]
    [InlineData("""{"job_id":"00000000-0000-0000-0000-000000000000"}""", 404)]
    [InlineData("""{"job_id":"0190f5a0-0000-7000-8000-000000000001","method":"auto_apply"}""", 422)]
    [InlineData("""{"job_id":"0190f5a0-0000-7000-8000-000000000001","method":"1"}""", 422)]
    [InlineData("""{"job_id":"0190f5a0-0000-7000-8000-000000000001","method":7}""", 400)]
    [InlineData("""{"job_id":"0190f5a0-0000-7000-8000-000000000001","notes":"a\u0000b"}""", 400)]
    [InlineData("""{"job_id":17}""", 400)]
    [InlineData("""{"job_id":"x"}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("", 400)]
    public Task An_application_that_makes_no_sense_is_refused(string body, int status) => RefusedAsync(HttpMethod.Post, "/v1/applications", body, status);

    [Theory]
    [InlineData("{}", 422)]
    [InlineData("""{"version":1}""", 422)]
    [InlineData("""{"version":1,"status":"hired"}""", 422)]
    [InlineData("""{"version":1,"status":"0"}""", 422)]
    [InlineData("""{"version":"1","status":"applied"}""", 400)]
    [InlineData("""{"version":1,"status":["applied"]}""", 400)]
    [InlineData("null", 400)]
    public async Task A_change_that_makes_no_sense_is_refused(string body, int status)
    {
        var userId = Guid.CreateVersion7();
        var id = (await host.CreateAsync(userId, await host.PublishJobAsync())).GetProperty("id").GetGuid();
        await RefusedAsync(HttpMethod.Patch, $"/v1/applications/{id}", body, status, userId);
    }

    [Theory]
    [InlineData("{}", 422)]
    [InlineData("""{"response_type":"maybe"}""", 422)]
    [InlineData("""{"response_type":"offer","received_at":"2999-01-01T00:00:00Z"}""", 422)]
    [InlineData("""{"response_type":"offer","received_at":"yesterday"}""", 400)]
    [InlineData("""{"response_type":3}""", 400)]
    public async Task An_answer_that_makes_no_sense_is_refused(string body, int status)
    {
        var userId = Guid.CreateVersion7();
        var id = (await host.CreateAsync(userId, await host.PublishJobAsync(), "manual")).GetProperty("id").GetGuid();
        await RefusedAsync(HttpMethod.Post, $"/v1/applications/{id}/response", body, status, userId);
    }

    [Theory]
    [InlineData("status=hired", 422)]
    [InlineData("status=0", 422)]
    [InlineData("limit=0", 422)]
    [InlineData("limit=x", 400)]
    [InlineData("cursor=garbage", 400)]
    [InlineData("cursor=eyJpZCI6MX0", 400)]
    public Task A_page_that_does_not_exist_is_refused(string query, int status) => RefusedAsync(HttpMethod.Get, $"/v1/applications?{query}", null, status);

    [Fact]
    public async Task Bodies_that_are_too_large_or_no_utf8_are_refused()
    {
        await RefusedAsync(HttpMethod.Post, "/v1/applications", $$"""{"notes":"{{new string('x', 1024 * 1024)}}"}""", 413);
        await RefusedAsync(HttpMethod.Post, "/v1/applications", $$"""{"job_id":"{{SomeId}}","notes":"{{new string('x', 10_001)}}"}""", 422);

        using var client = host.ClientFor(Guid.CreateVersion7());
        using var bytes = new ByteArrayContent([.. "{\"notes\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        bytes.Headers.ContentType = new("application/json");
        using var answer = await client.PostAsync("/v1/applications", bytes, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PATCH", "")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/assist")]
    [InlineData("POST", "/submitted")]
    [InlineData("POST", "/cancel")]
    [InlineData("POST", "/response")]
    public async Task Somebody_elses_application_is_not_there(string method, string suffix)
    {
        var owner = Guid.CreateVersion7();
        var id = (await host.CreateAsync(owner, await host.PublishJobAsync())).GetProperty("id").GetGuid();
        var body = method is "GET" or "DELETE" ? null : """{"version":1,"status":"applied","response_type":"offer"}""";
        await RefusedAsync(new HttpMethod(method), $"/v1/applications/{id}{suffix}", body, 404, code: "application_not_found");
        await RefusedAsync(new HttpMethod(method), $"/v1/applications/{SomeId}{suffix}", body, 404, code: "application_not_found");
        await RefusedAsync(new HttpMethod(method), $"/v1/applications/not-an-id{suffix}", body, 404);
        Assert.Equal(1, (await host.GetAsync(owner, id)).GetProperty("application").GetProperty("version").GetInt64());
    }

    [Theory]
    [InlineData("GET", "/v1/applications")]
    [InlineData("POST", "/v1/applications")]
    [InlineData("GET", "/v1/applications/pipeline")]
    [InlineData("GET", "/v1/applications/" + SomeId)]
    [InlineData("PATCH", "/v1/applications/" + SomeId)]
    [InlineData("DELETE", "/v1/applications/" + SomeId)]
    [InlineData("POST", "/v1/applications/" + SomeId + "/assist")]
    [InlineData("POST", "/v1/applications/" + SomeId + "/submitted")]
    [InlineData("POST", "/v1/applications/" + SomeId + "/cancel")]
    [InlineData("POST", "/v1/applications/" + SomeId + "/response")]
    public async Task Only_good_tokens_get_in(string method, string path)
    {
        var userId = Guid.CreateVersion7();
        foreach (var token in new[] { host.Tokens.Expired(userId), host.Tokens.Forged(userId), host.Tokens.OtherIssuer(userId), "rubbish" })
        {
            using var client = host.WithToken(token);
            using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    private async Task RefusedAsync(HttpMethod method, string path, string? body, int status, Guid? userId = null, string? code = null)
    {
        using var client = host.ClientFor(userId ?? Guid.CreateVersion7());
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        using var answer = await client.SendAsync(request, Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.NotEmpty(problem.GetProperty("code").GetString()!);
        if (code is not null)
        {
            Assert.Equal(code, problem.GetProperty("code").GetString());
        }
    }
}
