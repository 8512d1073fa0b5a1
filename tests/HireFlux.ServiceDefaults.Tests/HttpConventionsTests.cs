using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

public sealed class HttpConventionsTests(ProbeHost host)
{
    public static TheoryData<string, string, HttpStatusCode, string> BadBodies => new()
    {
        { "application/json", "{", HttpStatusCode.BadRequest, "malformed_request" },
        { "application/json", "", HttpStatusCode.BadRequest, "malformed_request" },
        { "application/json", "null", HttpStatusCode.BadRequest, "malformed_request" },
        { "application/json", "[]", HttpStatusCode.BadRequest, "malformed_request" },
        { "application/json", """{"aggregate_id": 7}""", HttpStatusCode.BadRequest, "malformed_request" },
        { "application/json", """{"count": 1}""", HttpStatusCode.BadRequest, "malformed_request" },
        { "application/json", """{"aggregate_id":"0198a1f0-0000-7000-8000-000000000000","count":"1"}""", HttpStatusCode.BadRequest, "malformed_request" },
        { "application/json", """{"aggregate_id":"0198a1f0-0000-7000-8000-000000000000","count":1,"count":2}""", HttpStatusCode.BadRequest, "malformed_request" },
        { "text/plain", "hello", HttpStatusCode.UnsupportedMediaType, "unsupported_media_type" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Bad_input_is_told_with_a_code(string contentType, string body, HttpStatusCode status, string code)
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var response = await client.PostAsync("/v1/probes", new StringContent(body, Encoding.UTF8, contentType));
        await AssertProblemAsync(response, status, code);
    }

    [Fact]
    public async Task Bad_utf8_is_malformed()
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var content = new ByteArrayContent([.. "{\"aggregate_id\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync("/v1/probes", content);
        await AssertProblemAsync(response, HttpStatusCode.BadRequest, "malformed_request");
    }

    [Fact]
    public async Task An_oversized_body_is_413()
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var response = await client.PostAsync("/v1/probes", new StringContent(new string(' ', 1_200_000), Encoding.UTF8, "application/json"));
        await AssertProblemAsync(response, HttpStatusCode.RequestEntityTooLarge, "payload_too_large");
    }

    [Fact]
    public async Task Unknown_paths_and_methods_are_problems()
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var missing = await client.GetAsync("/v1/nothing-here");
        await AssertProblemAsync(missing, HttpStatusCode.NotFound, "not_found");
        using var method = await client.DeleteAsync("/v1/probes");
        await AssertProblemAsync(method, HttpStatusCode.MethodNotAllowed, "method_not_allowed");
    }

    [Fact]
    public async Task Every_kind_of_bad_token_is_401_and_the_wrong_role_403()
    {
        var user = Guid.CreateVersion7();
        foreach (var token in new[] { host.Tokens.Expired(user), host.Tokens.Forged(user), host.Tokens.OtherIssuer(user), "not.a.token" })
        {
            using var bad = host.WithToken(token);
            using var refused = await bad.GetAsync("/v1/probes");
            await AssertProblemAsync(refused, HttpStatusCode.Unauthorized, "unauthenticated");
        }

        using var person = host.ClientFor(user);
        using var forbidden = await person.GetAsync("/v1/admin/probes");
        await AssertProblemAsync(forbidden, HttpStatusCode.Forbidden, "forbidden");
        using var admin = host.ClientFor(user, admin: true);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/v1/admin/probes")).StatusCode);
    }

    [Fact]
    public async Task Lists_page_by_cursor_and_refuse_foreign_ones()
    {
        var aggregate = Guid.CreateVersion7();
        using var client = host.ClientFor(Guid.CreateVersion7());
        (await client.PostAsJsonAsync("/v1/probes", new { aggregate_id = aggregate, count = 7 })).EnsureSuccessStatusCode();
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 7, "all events were handled");

        var seen = new List<long>();
        string? cursor = null;
        do
        {
            var page = await client.GetFromJsonAsync<JsonElement>($"/v1/probes?limit=3&cursor={cursor}");
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("id").GetInt64()));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);
        Assert.Equal(seen.Distinct().Order(), seen);
        Assert.True(seen.Count >= 7);

        using var foreign = await client.GetAsync("/v1/probes?cursor=Zm9yZWlnbg");
        await AssertProblemAsync(foreign, HttpStatusCode.BadRequest, "invalid_cursor");
        using var tooMany = await client.GetAsync("/v1/probes?limit=1000");
        await AssertProblemAsync(tooMany, HttpStatusCode.UnprocessableEntity, "validation_failed");
        using var notANumber = await client.GetAsync("/v1/probes?limit=many");
        await AssertProblemAsync(notANumber, HttpStatusCode.BadRequest, "malformed_request");
    }

    [Fact]
    public async Task Health_is_told_without_a_token()
    {
        using var client = host.Anonymous();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        var ready = await client.GetFromJsonAsync<JsonElement>("/health/ready");
        Assert.Equal("Healthy", ready.GetProperty("status").GetString());
    }

    private static async Task AssertProblemAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{response.StatusCode}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("trace_id").GetString()));
    }
}
