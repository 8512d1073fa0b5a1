using System.Net;
using System.Text;

namespace HireFlux.Identity.Tests;

public sealed class BadInputTests(IdentityHost host)
{
    public static TheoryData<string, string, string, int> Bodies { get; } = new()
    {
        { "/v1/auth/register", "application/json", "", 400 },
        { "/v1/auth/register", "application/json", "null", 400 },
        { "/v1/auth/register", "application/json", "[]", 400 },
        { "/v1/auth/register", "application/json", "{", 400 },
        { "/v1/auth/register", "application/json", "{\"email\": 7, \"password\": \"long enough\"}", 400 },
        { "/v1/auth/register", "application/json", "{\"email\": \"a\\u0000@example.com\", \"password\": \"long enough\"}", 400 },
        { "/v1/auth/register", "application/json", "{\"email\": \"\\ud800@example.com\", \"password\": \"long enough\"}", 400 },
        { "/v1/auth/register", "application/json", "{\"email\": \"a@example.com\", \"email\": \"b@example.com\", \"password\": \"long enough\"}", 400 },
        { "/v1/auth/register", "application/json", "{}", 422 },
        { "/v1/auth/register", "text/plain", "{}", 415 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password&client_id=hireflux", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password&client_id=nobody&username=a&password=b", 401 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=client_credentials&client_id=hireflux", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password&client_id=hireflux&username=%00&password=b", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password&client_id=hire%00flux&username=a&password=b", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password&client_id=hireflux&username=%ff%fe&password=%ff", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password&client_id=hireflux&username=a&username=b&password=c", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=password&client_id=hireflux&username=a&password=b&scope=everything", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=refresh_token&client_id=hireflux&refresh_token=forged", 400 },
        { "/v1/auth/token", "application/x-www-form-urlencoded", "grant_type=refresh_token&client_id=hireflux&refresh_token=a.b.c.d.e", 400 },
        { "/v1/auth/token", "application/json", "{\"grant_type\": \"password\"}", 400 },
        { "/v1/auth/token", "multipart/form-data; boundary=x", "--x\r\nbroken", 400 },
        { "/v1/auth/revoke", "application/x-www-form-urlencoded", "client_id=hireflux", 400 },
        { "/v1/auth/revoke", "application/x-www-form-urlencoded", "client_id=hireflux&token=%00", 400 },
        { "/v1/notifications/read-all", "application/json", "{\"up_to\": \"yesterday\"}", 400 },
        { "/v1/notifications/read-all", "application/json", "{\"up_to\": 5}", 400 },
        { "/v1/notifications/not-an-id/read", "application/json", "", 404 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_bad_body_is_the_clients_fault(string path, string contentType, string body, int status)
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var response = await client.PostAsync(path, content);

        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        Assert.True(response.Content.Headers.ContentLength is null or > 0);
    }

    [Theory]
    [InlineData("/v1/me/activity?limit=0", 422)]
    [InlineData("/v1/me/activity?limit=101", 422)]
    [InlineData("/v1/me/activity?limit=many", 400)]
    [InlineData("/v1/me/activity?cursor=!!", 400)]
    [InlineData("/v1/me/activity?cursor=bm9uc2Vuc2U", 400)]
    [InlineData("/v1/notifications?unread=perhaps", 400)]
    [InlineData("/v1/notifications?cursor=e30", 200)]
    [InlineData("/v1/admin/audit?user_id=7", 400)]
    [InlineData("/v1/admin/audit?event_type=%00", 400)]
    [InlineData("/v1/admin/users?q=%00", 400)]
    [InlineData("/v1/admin/users?q=%ff%fe", 200)]
    public async Task A_bad_query_is_the_clients_fault(string path, int status)
    {
        using var client = host.ClientFor(Guid.CreateVersion7(), admin: true);

        using var response = await client.GetAsync(path);

        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }

    [Theory]
    [InlineData("/v1/auth/register", "application/json")]
    [InlineData("/v1/auth/token", "application/x-www-form-urlencoded")]
    [InlineData("/v1/auth/revoke", "application/x-www-form-urlencoded")]
    [InlineData("/v1/notifications/read-all", "application/json")]
    public async Task A_body_of_more_than_a_megabyte_is_too_large(string path, string contentType)
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes("a=" + new string('x', 1_200_000)));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var response = await client.PostAsync(path, content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_form_of_too_many_fields_is_the_clients_fault()
    {
        using var client = host.Anonymous();
        using var content = new StringContent(
            string.Join('&', Enumerable.Range(0, 3000).Select(number => $"f{number}=1")), Encoding.ASCII, "application/x-www-form-urlencoded");

        using var response = await client.PostAsync("/v1/auth/token", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/v1/me")]
    [InlineData("GET", "/v1/me/activity")]
    [InlineData("GET", "/v1/notifications")]
    [InlineData("GET", "/v1/notifications/unread-count")]
    [InlineData("POST", "/v1/notifications/read-all")]
    [InlineData("POST", "/v1/notifications/0197a0f0-0000-7000-8000-000000000000/read")]
    public async Task Expired_forged_and_foreign_tokens_are_refused(string method, string path)
    {
        var userId = Guid.CreateVersion7();
        foreach (var token in new[] { host.Tokens.Expired(userId), host.Tokens.Forged(userId), host.Tokens.OtherIssuer(userId), "nonsense" })
        {
            using var client = host.WithToken(token);
            using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }
}
