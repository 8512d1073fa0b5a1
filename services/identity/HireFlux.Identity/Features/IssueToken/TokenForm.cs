using System.Text.Json.Serialization;

namespace HireFlux.Identity.Features.IssueToken;

/// <summary>The form of the token endpoint, for the API document; the server reads the form itself (RFC 6749, 4.3 and 6).</summary>
/// <param name="GrantType"><c>password</c> or <c>refresh_token</c>.</param>
/// <param name="ClientId"><c>hireflux</c>.</param>
/// <param name="Username">The e-mail address, with the password grant.</param>
/// <param name="Password">The password, with the password grant.</param>
/// <param name="RefreshToken">With the refresh grant.</param>
/// <param name="Scope"><c>offline_access</c> for a refresh token.</param>
internal sealed record TokenForm(
    [property: JsonPropertyName("grant_type")] string GrantType,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("username")] string? Username,
    [property: JsonPropertyName("password")] string? Password,
    [property: JsonPropertyName("refresh_token")] string? RefreshToken,
    [property: JsonPropertyName("scope")] string? Scope);
