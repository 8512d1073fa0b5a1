using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace HireFlux.Identity.Tests;

/// <summary>What the token endpoint gave.</summary>
public sealed record IssuedTokens(string AccessToken, string? RefreshToken, int ExpiresIn)
{
    public JsonWebToken Access => new(AccessToken);

    public static async Task<IssuedTokens> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, body);
        var json = JsonDocument.Parse(body).RootElement;
        return new IssuedTokens(
            json.GetProperty("access_token").GetString()!,
            json.TryGetProperty("refresh_token", out var refresh) ? refresh.GetString() : null,
            json.GetProperty("expires_in").GetInt32());
    }

    /// <summary>Reads an OAuth error.</summary>
    public static async Task<string?> ErrorAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString();
    }
}
