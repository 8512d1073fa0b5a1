using System.Net;
using System.Text;

namespace HireFlux.Jobs.Tests;

public sealed class BadInputTests(JobsHost host)
{
    private const string Sources = "/v1/admin/job-sources";
    private const string Nobody = "00000000-0000-0000-0000-000000000001";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Routes => new()
    {
        { "GET", "/v1/jobs", false },
        { "GET", $"/v1/jobs/{Nobody}", false },
        { "POST", "/v1/jobs/import", false },
        { "POST", Sources, true },
        { "GET", Sources, true },
        { "GET", $"{Sources}/{Nobody}", true },
        { "PATCH", $"{Sources}/{Nobody}", true },
        { "DELETE", $"{Sources}/{Nobody}", true },
        { "POST", $"{Sources}/{Nobody}/sync", true },
        { "GET", $"{Sources}/{Nobody}/runs", true },
        { "GET", $"{Sources}/{Nobody}/runs/{Nobody}", true },
        { "GET", $"{Sources}/{Nobody}/runs/{Nobody}/refusals", true },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Only_the_right_people_come_in(string method, string url, bool isAdmins)
    {
        var someone = Guid.CreateVersion7();
        foreach (var client in new[] { host.Anonymous(), host.WithToken(host.Tokens.Expired(someone)), host.WithToken(host.Tokens.Forged(someone)), host.WithToken(host.Tokens.OtherIssuer(someone)), host.WithToken("not.a.token") })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, method, url, "{}"));
        }

        Assert.Equal(isAdmins, await StatusAsync(host.User, method, url, "{}") == HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("GET", $"{Sources}/{Nobody}")]
    [InlineData("PATCH", $"{Sources}/{Nobody}")]
    [InlineData("DELETE", $"{Sources}/{Nobody}")]
    [InlineData("POST", $"{Sources}/{Nobody}/sync")]
    [InlineData("GET", $"{Sources}/{Nobody}/runs")]
    [InlineData("GET", $"{Sources}/{Nobody}/runs/{Nobody}")]
    [InlineData("GET", $"{Sources}/{Nobody}/runs/{Nobody}/refusals")]
    [InlineData("GET", $"{Sources}/not-an-id")]
    public async Task What_is_not_there_is_not_found(string method, string url) => Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host.Admin, method, url, "{}"));

    [Fact]
    public async Task A_run_is_found_under_its_own_source_only()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));
        var (one, other) = (await host.RegisterAsync("greenhouse", token), await host.RegisterAsync("greenhouse", token));
        var run = await host.SyncAsync(one);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host.Admin, "GET", $"{Sources}/{other}/runs/{run.Id}"));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"name\":", HttpStatusCode.BadRequest)]
    [InlineData("{\"name\":1}", HttpStatusCode.BadRequest)]
    [InlineData("{\"name\":\"a\\u0000b\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"missing_syncs_before_close\":\"two\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"sync_interval_minutes\":99999999999}", HttpStatusCode.BadRequest)]
    [InlineData("{\"name\":\"a\\nb\"}", HttpStatusCode.UnprocessableEntity)]
    public async Task Bodies_that_cannot_be_read_are_told_so(string body, HttpStatusCode status)
    {
        var id = await host.RegisterAsync("lever", "bad-input");

        Assert.Equal(status, await StatusAsync(host.Admin, "POST", Sources, body));
        Assert.Equal(status, await StatusAsync(host.Admin, "PATCH", $"{Sources}/{id}", body));
    }

    [Fact]
    public async Task Bodies_that_are_too_large_or_no_text_or_no_json_are_refused()
    {
        var large = $"{{\"name\":\"{new string('x', 1_100_000)}\"}}";
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(host.Admin, "POST", Sources, large));

        using var latin = new ByteArrayContent([.. "{\"name\":\""u8, 0xFF, 0xFE, .. "\"}"u8]);
        latin.Headers.ContentType = new("application/json");
        using var bad = await host.Admin.PostAsync(Sources, latin, Token);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);

        using var form = new StringContent("name=x", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var unsupported = await host.Admin.PostAsync(Sources, form, Token);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, unsupported.StatusCode);
    }

    [Theory]
    [InlineData($"{Sources}?limit=101", HttpStatusCode.UnprocessableEntity)]
    [InlineData($"{Sources}?cursor=AAAA", HttpStatusCode.BadRequest)]
    [InlineData($"{Sources}/{Nobody}/runs?limit=-1", HttpStatusCode.UnprocessableEntity)]
    [InlineData($"{Sources}/{Nobody}/runs/{Nobody}/refusals?cursor=!!", HttpStatusCode.BadRequest)]
    public async Task Pages_that_make_no_sense_are_told_so(string url, HttpStatusCode status) => Assert.Equal(status, await StatusAsync(host.Admin, "GET", url));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string method, string url, string? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        if (body is not null && method is "POST" or "PATCH")
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            // Asks before it sends: a server that refuses by the length alone would otherwise cut the connection in mid-sending.
            request.Headers.ExpectContinue = true;
        }

        using var response = await client.SendAsync(request, Token);
        Assert.True((int)response.StatusCode < 500, await response.Content.ReadAsStringAsync(Token));
        if ((int)response.StatusCode >= 400)
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        }

        return response.StatusCode;
    }
}
