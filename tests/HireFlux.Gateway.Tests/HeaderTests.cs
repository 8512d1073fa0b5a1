using System.Net;

namespace HireFlux.Gateway.Tests;

public sealed class HeaderTests(GatewayHost gateway) : IClassFixture<GatewayHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_client_says_of_its_own_address_is_dropped()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/plans");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "gopher");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Forwarded-Prefix", "/evil");
        request.Headers.Add("Forwarded", "for=203.0.113.9");
        request.Headers.Add("X-Real-IP", "203.0.113.9");
        request.Headers.Add("X-Original-URL", "/admin");
        request.Headers.Add("X-Kept", "kept");
        var client = gateway.Anonymous();

        await client.SendAsync(request, Cancellation).TextAsync();

        var headers = gateway["billing"].Received.Last().Headers;
        Assert.Contains(headers["X-Forwarded-For"], (string[])["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
        Assert.Equal("http", headers["X-Forwarded-Proto"]);
        Assert.Equal(client.BaseAddress!.Authority, headers["X-Forwarded-Host"]);
        Assert.Equal("kept", headers["X-Kept"]);
        Assert.DoesNotContain(headers, header => header.Value.Contains("203.0.113.9", StringComparison.Ordinal) || header.Value.Contains("evil", StringComparison.Ordinal));
        Assert.False(headers.ContainsKey("X-Original-URL"));
    }

    [Fact]
    public async Task A_trusted_proxy_in_front_may_say_who_the_client_is()
    {
        await using var behind = await new GatewayHost().With("Gateway:TrustedProxies:0", "127.0.0.0/8").With("Gateway:TrustedProxies:1", "::1/128").StartedAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/plans");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");

        await behind.Anonymous().SendAsync(request, Cancellation).TextAsync();

        var headers = behind["billing"].Received.Last().Headers;
        Assert.Equal("203.0.113.9", headers["X-Forwarded-For"]);
        Assert.Equal("https", headers["X-Forwarded-Proto"]);
    }

    [Theory]
    [InlineData("/v1/plans", HttpStatusCode.OK)]
    [InlineData("/v1/matches", HttpStatusCode.Unauthorized)]
    [InlineData("/v1/unknown", HttpStatusCode.NotFound)]
    [InlineData("/scalar/", HttpStatusCode.OK)]
    public async Task Every_answer_carries_security_headers_and_names_no_server(string path, HttpStatusCode status)
    {
        using var response = await gateway.Anonymous().GetAsync(path, Cancellation);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.Equal(path.StartsWith("/v1", StringComparison.Ordinal), response.Headers.CacheControl?.NoStore == true);
    }

    [Fact]
    public async Task Other_origins_are_let_in_only_where_they_are_listed()
    {
        await using var open = await new GatewayHost().With("Gateway:AllowedOrigins:0", "https://app.example").StartedAsync();

        Assert.Equal("https://app.example", await PreflightAsync(open, "https://app.example"));
        Assert.Null(await PreflightAsync(open, "https://evil.example"));
        Assert.Null(await PreflightAsync(gateway, "https://app.example"));
    }

    private static async Task<string?> PreflightAsync(GatewayHost host, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v1/matches");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "authorization");
        using var response = await host.Anonymous().SendAsync(request, Cancellation);
        return response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
    }
}
