using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HireFlux.Matching.Tests;

public sealed class BadInputTests(QuietHost host) : IClassFixture<QuietHost>
{
    private static readonly string[] s_routes = ["/v1/matches", "/v1/matches/0198f000-0000-7000-8000-000000000000", "/v1/matches/0198f000-0000-7000-8000-000000000000/explanation"];

    [Theory]
    [InlineData("min_fit=high", 400)]
    [InlineData("min_fit=1e2", 400)]
    [InlineData("min_fit=99999999999", 400)]
    [InlineData("min_fit=101", 422)]
    [InlineData("min_fit=-1", 422)]
    [InlineData("remote_policy=moon", 422)]
    [InlineData("company=", 422)]
    [InlineData("company=a%00b", 422)]
    [InlineData("company=%25", 422)]
    [InlineData("exclude_company=", 422)]
    [InlineData("band=best", 422)]
    [InlineData("band=", 422)]
    [InlineData("band=fair&band=7", 422)]
    [InlineData("visa=refuses", 422)]
    [InlineData("salary_min=100000", 422)]
    [InlineData("salary_min=0&salary_currency=USD", 422)]
    [InlineData("salary_min=x&salary_currency=USD", 400)]
    [InlineData("salary_min=1&salary_currency=US1", 422)]
    [InlineData("salary_min=1&salary_currency=USD&salary_period=decade", 422)]
    [InlineData("salary_currency=USD", 422)]
    [InlineData("posted_after=yesterday", 400)]
    [InlineData("limit=0", 422)]
    [InlineData("limit=101", 422)]
    [InlineData("limit=x", 400)]
    [InlineData("cursor=%21%21", 400)]
    [InlineData("cursor=bm8", 400)]
    [InlineData("cursor=W10", 400)]
    [InlineData("cursor=eyJmaXRfaW5kZXgiOiJoaWdoIn0", 400)]
    public async Task A_bad_parameter_is_refused(string query, int status)
    {
        var problem = await host.GetAsync(Guid.CreateVersion7(), $"/v1/matches?{query}", (HttpStatusCode)status);
        Assert.Contains(problem.Text("code"), (string[])["malformed_request", "validation_failed", "invalid_cursor"]);
    }

    [Theory]
    [InlineData("/v1/matches/not-an-id")]
    [InlineData("/v1/matches/not-an-id/explanation")]
    [InlineData("/v1/matches/%C3%28")]
    public async Task What_is_no_id_is_not_found(string path) => await host.GetAsync(Guid.CreateVersion7(), path, HttpStatusCode.NotFound);

    [Fact]
    public async Task A_NUL_in_the_path_is_400()
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var response = await client.GetAsync(new Uri("/v1/matches/%00", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Long_parameters_are_refused()
    {
        await host.GetAsync(Guid.CreateVersion7(), $"/v1/matches?company={new string('a', 256)}", HttpStatusCode.UnprocessableEntity);
        await host.GetAsync(Guid.CreateVersion7(), $"/v1/matches?{string.Join('&', Enumerable.Repeat("company=a", 21))}", HttpStatusCode.UnprocessableEntity);
        await host.GetAsync(Guid.CreateVersion7(), $"/v1/matches?cursor={new string('a', 600)}", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nobody_comes_in_without_a_good_token()
    {
        var user = Guid.CreateVersion7();
        string[] tokens = [host.Tokens.Expired(user), host.Tokens.Forged(user), host.Tokens.OtherIssuer(user), "nonsense"];
        foreach (var client in tokens.Select(host.WithToken).Prepend(host.Anonymous()))
        {
            foreach (var route in s_routes)
            {
                using var response = await client.GetAsync(new Uri(route, UriKind.Relative));
                Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            }

            client.Dispose();
        }
    }

    [Fact]
    public async Task Other_methods_and_large_bodies_are_refused()
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        foreach (var route in s_routes)
        {
            using var small = new StringContent("{}", Encoding.UTF8, "application/json");
            using var refused = await client.PostAsync(new Uri(route, UriKind.Relative), small);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
            Assert.StartsWith("HTTP/1.1 413", await DeclareLargeBodyAsync(client, route), StringComparison.Ordinal);
        }
    }

    /// <summary>By hand: HttpClient takes it for an error that the answer comes before it has sent everything.</summary>
    private static async Task<string> DeclareLargeBodyAsync(HttpClient client, string route)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port);
        var stream = connection.GetStream();
        var head = $"GET {route} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\nContent-Length: 1048577\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync() ?? "";
    }
}
