using System.Net;
using HireFlux.Gateway.Routing;

namespace HireFlux.Gateway.Tests;

public sealed class RoutingTests(GatewayHost gateway) : IClassFixture<GatewayHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The table of architecture.md, section 7, with a path for each of its entries.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        { "/.well-known/openid-configuration", "identity", "everyone" },
        { "/.well-known/jwks", "identity", "everyone" },
        { "/v1/auth/register", "identity", "everyone" },
        { "/v1/auth/token", "identity", "everyone" },
        { "/v1/auth/revoke", "identity", "everyone" },
        { "/v1/auth/verify-email", "identity", "everyone" },
        { "/v1/auth/password/forgot", "identity", "everyone" },
        { "/v1/auth/external/google", "identity", "everyone" },
        { "/v1/auth/anything-else", "identity", "person" },
        { "/v1/me", "identity", "person" },
        { "/v1/me/sessions", "identity", "person" },
        { "/v1/me/export", "identity", "person" },
        { "/v1/me/erasure", "identity", "person" },
        { "/v1/me/activity", "identity", "person" },
        { "/v1/notifications", "identity", "person" },
        { "/v1/notifications/0/read", "identity", "person" },
        { "/v1/admin/users", "identity", "admin" },
        { "/v1/admin/users/0", "identity", "admin" },
        { "/v1/admin/audit", "identity", "admin" },
        { "/v1/profile", "profiles", "person" },
        { "/v1/profile/onboarding", "profiles", "person" },
        { "/v1/profile/onboarding/complete", "profiles", "person" },
        { "/v1/resumes", "profiles", "person" },
        { "/v1/resumes/0", "profiles", "person" },
        { "/v1/resume-versions", "profiles", "person" },
        { "/v1/resume-versions/0", "profiles", "person" },
        { "/v1/cover-letters", "profiles", "person" },
        { "/v1/interviews/0/answers", "profiles", "person" },
        { "/v1/files/0f1e2d?expires=1&signature=2", "profiles", "everyone" },
        { "/v1/jobs?query=nurse", "jobs", "person" },
        { "/v1/jobs/0", "jobs", "person" },
        { "/v1/jobs/import", "jobs", "person" },
        { "/v1/admin/job-sources", "jobs", "admin" },
        { "/v1/admin/job-sources/0/sync", "jobs", "admin" },
        { "/v1/matches", "matching", "person" },
        { "/v1/matches/0", "matching", "person" },
        { "/v1/matches/0/explanation", "matching", "person" },
        { "/v1/applications", "applications", "person" },
        { "/v1/applications/0", "applications", "person" },
        { "/v1/applications/pipeline", "applications", "person" },
        { "/v1/applications/analytics", "applications", "person" },
        { "/v1/auto-apply/settings", "applications", "person" },
        { "/v1/plans", "billing", "everyone" },
        { "/v1/subscription", "billing", "person" },
        { "/v1/subscription/cancel", "billing", "person" },
        { "/v1/credits", "billing", "person" },
        { "/v1/credits/ledger", "billing", "person" },
        { "/v1/credits/checkout", "billing", "person" },
        { "/v1/webhooks/stripe", "billing", "everyone" },
        { "/v1/admin/credits/grant", "billing", "admin" },
        { "/v1/admin/matches/calibration", "matching", "admin" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Each_path_reaches_its_service_for_those_whom_it_is_for(string path, string service, string whom)
    {
        var marked = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}test={Guid.CreateVersion7():N}";
        if (whom != "everyone")
        {
            await gateway.Anonymous().GetAsync(marked, Cancellation).ProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
        }

        if (whom == "admin")
        {
            await gateway.Person().GetAsync(marked, Cancellation).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }

        Assert.Empty(gateway.Received(marked));
        var client = whom == "everyone" ? gateway.Anonymous() : gateway.Person(admin: whom == "admin");
        Assert.Equal($"{service} answers", await client.PostAsync(marked, null, Cancellation).TextAsync());
        Assert.Equal(service, Assert.Single(gateway.Received(marked)).Service);
    }

    [Fact]
    public void Every_line_of_the_gateways_table_is_tested_here()
    {
        var tested = Table.Select(row => GatewayRoutes.Find(row.Data.Item1.Split('?')[0]));

        Assert.Empty(GatewayRoutes.All.Except(tested));
    }

    [Theory]
    [InlineData("/v1")]
    [InlineData("/v1/unknown")]
    [InlineData("/v1/profiles")]
    [InlineData("/v1/jobsearch")]
    [InlineData("/v1/admin")]
    [InlineData("/v1/webhooks/stripe/more")]
    [InlineData("/v2/jobs")]
    [InlineData("/.well-known/other")]
    [InlineData("/favicon.ico")]
    [InlineData("/jobs/openapi/v1.json")]
    [InlineData("/v1/plans/../../started")]
    [InlineData("/v1/plans/%2e%2e/%2e%2e/openapi/v2.json")]
    public async Task What_is_not_in_the_table_is_404_for_everyone(string path)
    {
        foreach (var client in (HttpClient[])[gateway.Anonymous(), gateway.Person(admin: true)])
        {
            await client.GetAsync(AsWritten(client, path), Cancellation).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    [Fact]
    public async Task No_detour_leads_to_what_services_keep_inside()
    {
        foreach (var path in (string[])["/v1/plans/../../health/ready", "/v1/plans/%2e%2e/%2e%2e/health/live", "/v1/plans/../../openapi/v1.json"])
        {
            var client = gateway.Anonymous();
            using var response = await client.GetAsync(AsWritten(client, path), Cancellation);
            // It is the gateway's own that answers.
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.DoesNotContain(
            gateway.BackEnds.Values.SelectMany(backEnd => backEnd.Received),
            request => !request.Target.StartsWith("/v1/", StringComparison.Ordinal) && !request.Target.StartsWith("/.well-known/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/v1/plans/..%2f..%2fhealth")]
    [InlineData("/v1/plans/..%5c..%5chealth")]
    [InlineData("/v1/plans//health")]
    public async Task A_path_goes_to_the_service_as_it_came(string path)
    {
        var client = gateway.Anonymous();

        await client.GetAsync(AsWritten(client, path), Cancellation).TextAsync();

        Assert.Contains(gateway["billing"].Received, request => request.Target.StartsWith("/v1/plans/", StringComparison.Ordinal) && request.Target.EndsWith("health", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_gateways_health_is_about_itself()
    {
        var own = await new GatewayHost().StartedAsync();
        await using var _ = own;
        foreach (var backEnd in own.BackEnds.Values)
        {
            await backEnd.KillAsync();
        }

        Assert.Equal("Healthy", (await own.Anonymous().GetAsync("/health/ready", Cancellation).JsonAsync()).GetProperty("status").GetString());
        Assert.Equal("Healthy", (await own.Anonymous().GetAsync("/health/live", Cancellation).JsonAsync()).GetProperty("status").GetString());
    }

    /// <summary>Without the tidying that a client does.</summary>
    private static Uri AsWritten(HttpClient client, string path) =>
        new(client.BaseAddress + path[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
