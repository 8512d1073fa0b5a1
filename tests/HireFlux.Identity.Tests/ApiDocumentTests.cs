using System.Net.Http.Json;
using System.Text.Json;

namespace HireFlux.Identity.Tests;

public sealed class ApiDocumentTests(IdentityHost host)
{
    [Fact]
    public async Task The_api_document_names_every_route_and_the_form_of_the_token_endpoint()
    {
        using var client = host.Anonymous();

        var paths = (await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json")).GetProperty("paths");

        Assert.Equal(
            [
                "/v1/admin/audit", "/v1/admin/users", "/v1/admin/users/{id}/deactivate", "/v1/admin/users/{id}/reactivate",
                "/v1/auth/register", "/v1/auth/token", "/v1/me", "/v1/me/activity",
                "/v1/notifications", "/v1/notifications/read-all", "/v1/notifications/unread-count", "/v1/notifications/{id}/read",
            ],
            paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.True(paths.GetProperty("/v1/auth/token").GetProperty("post").GetProperty("requestBody").GetProperty("content")
            .TryGetProperty("application/x-www-form-urlencoded", out _));
    }
}
