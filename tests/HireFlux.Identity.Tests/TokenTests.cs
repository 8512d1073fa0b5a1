using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HireFlux.Identity.Tests;

public sealed class TokenTests(IdentityHost host)
{
    [Fact]
    public async Task An_access_token_passes_the_checks_that_every_service_makes()
    {
        using var person = await Person.RegisterAsync(host);
        var tokens = await person.SignInAsync();

        var document = await person.Client.GetFromJsonAsync<JsonElement>("/.well-known/openid-configuration");
        var keys = new JsonWebKeySet(await person.Client.GetStringAsync(document.GetProperty("jwks_uri").GetString()));
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(tokens.AccessToken, new TokenValidationParameters
        {
            ValidIssuer = TestTokens.Issuer,
            ValidAudience = "hireflux",
            ValidTypes = ["at+jwt"],
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKeys = keys.GetSigningKeys(),
        });

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal((await person.IdAsync()).ToString(), result.Claims["sub"]);
        Assert.False(result.Claims.ContainsKey("role"));
        Assert.Equal(TimeSpan.FromHours(1), tokens.Access.ValidTo - tokens.Access.IssuedAt);
        Assert.InRange(tokens.ExpiresIn, 3590, 3600);
        Assert.Equal(TestTokens.Issuer, document.GetProperty("issuer").GetString());
        Assert.All(keys.Keys, key => Assert.False(key.HasPrivateKey));
    }

    [Fact]
    public async Task The_discovery_document_names_the_address_it_was_asked_at_and_through_the_gateway_the_public_one()
    {
        using var client = host.Anonymous();
        var inside = await client.GetFromJsonAsync<JsonElement>("/.well-known/openid-configuration");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");
        var outside = await client.GetFromJsonAsync<JsonElement>("/.well-known/openid-configuration");

        Assert.StartsWith(client.BaseAddress!.ToString(), inside.GetProperty("jwks_uri").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(client.BaseAddress.ToString(), inside.GetProperty("token_endpoint").GetString(), StringComparison.Ordinal);
        Assert.Equal($"{TestTokens.Issuer}v1/auth/token", outside.GetProperty("token_endpoint").GetString());
        Assert.Equal(TestTokens.Issuer, outside.GetProperty("issuer").GetString());
    }

    [Fact]
    public async Task The_operator_has_the_admin_role()
    {
        using var admin = new Person(host, IdentityHost.AdminEmail);

        var tokens = await admin.SignInAsync(password: IdentityHost.AdminPassword);

        Assert.Equal("admin", tokens.Access.GetClaim("role").Value);
        using var client = host.WithToken(tokens.AccessToken);
        using var response = await client.GetAsync("/v1/admin/users");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_are_answered_alike()
    {
        using var person = await Person.RegisterAsync(host);

        using var wrong = await person.AskForTokenAsync(password: "not the password");
        using var unknown = await person.AskForTokenAsync("nobody@example.com");

        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(wrong));
        Assert.Equal(await wrong.Content.ReadAsStringAsync(), await unknown.Content.ReadAsStringAsync());
        var entry = await person.ActivityAsync("login_failed");
        Assert.Equal("wrong_credentials", entry.GetProperty("event_data").GetProperty("reason").GetString());
        Assert.StartsWith("198.51.", entry.GetProperty("ip_address").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_sign_in_counts_as_a_login_and_it_is_remembered_to_the_minute()
    {
        using var person = await Person.RegisterAsync(host);
        using var client = host.ClientFor(await person.IdAsync());
        Assert.Equal(JsonValueKind.Null, (await client.GetFromJsonAsync<JsonElement>("/v1/me")).GetProperty("last_login_at").ValueKind);

        var tokens = await person.SignInAsync();
        var login = (await client.GetFromJsonAsync<JsonElement>("/v1/me")).GetProperty("last_login_at").GetDateTime();
        Assert.Equal(0, login.Second);
        await host.ExecuteAsync("UPDATE users SET last_login_at = NULL WHERE email = $1", person.Email);
        using var refreshed = await person.RefreshAsync(tokens.RefreshToken!);

        await IssuedTokens.ReadAsync(refreshed);
        Assert.Equal(JsonValueKind.Null, (await client.GetFromJsonAsync<JsonElement>("/v1/me")).GetProperty("last_login_at").ValueKind);
    }

    [Fact]
    public async Task Without_offline_access_there_is_no_refresh_token()
    {
        using var person = await Person.RegisterAsync(host);

        using var response = await person.AskForTokenAsync(scope: string.Empty);

        Assert.Null((await IssuedTokens.ReadAsync(response)).RefreshToken);
    }

    [Fact]
    public async Task A_refresh_token_is_opaque_and_kept_only_as_a_hash()
    {
        using var person = await Person.RegisterAsync(host);

        var refresh = (await person.SignInAsync()).RefreshToken!;

        Assert.DoesNotContain('.', refresh);
        Assert.Equal(0, await host.ScalarAsync<long>("SELECT count(*) FROM openiddict_tokens WHERE reference_id = $1 OR payload LIKE '%' || $1 || '%'", refresh));
    }

    [Fact]
    public async Task A_revoked_refresh_token_is_of_no_use()
    {
        using var person = await Person.RegisterAsync(host);
        var tokens = await person.SignInAsync();

        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["client_id"] = "hireflux", ["token"] = tokens.RefreshToken! });
        using var revoked = await person.Client.PostAsync("/v1/auth/revoke", form);
        using var refreshed = await person.RefreshAsync(tokens.RefreshToken!);

        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(refreshed));
    }

    [Fact]
    public async Task A_role_that_was_taken_away_is_gone_with_the_next_refresh()
    {
        using var person = await Person.RegisterAsync(host);
        await host.ExecuteAsync("UPDATE users SET is_admin = true WHERE email = $1", person.Email);
        var tokens = await person.SignInAsync();
        Assert.Equal("admin", tokens.Access.GetClaim("role").Value);

        await host.ExecuteAsync("UPDATE users SET is_admin = false WHERE email = $1", person.Email);
        using var response = await person.RefreshAsync(tokens.RefreshToken!);

        Assert.False((await IssuedTokens.ReadAsync(response)).Access.TryGetClaim("role", out _));
    }

    [Fact]
    public async Task Keys_and_sessions_survive_a_restart()
    {
        await using var own = new IdentityHost();
        await own.InitializeAsync();
        using var person = await Person.RegisterAsync(own);
        var tokens = await person.SignInAsync();

        await own.RestartAsync();

        using var again = new Person(own, person.Email);
        await Eventually.TrueAsync(async () => (await again.Client.GetAsync("/health/ready")).IsSuccessStatusCode, "the service is ready again");
        using var client = own.WithToken(tokens.AccessToken);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/me")).StatusCode);
        using var refreshed = await again.RefreshAsync(tokens.RefreshToken!);
        Assert.Equal(tokens.Access.Kid, (await IssuedTokens.ReadAsync(refreshed)).Access.Kid);
    }
}
