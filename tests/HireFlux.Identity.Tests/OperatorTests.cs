using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Identity.Contracts;

namespace HireFlux.Identity.Tests;

public sealed class OperatorTests(IdentityHost host)
{
    private readonly Guid _adminId = Guid.CreateVersion7();

    [Fact]
    public async Task A_deactivated_person_can_neither_sign_in_nor_refresh_until_reactivated()
    {
        using var person = await Person.RegisterAsync(host);
        var userId = await person.IdAsync();
        var tokens = await person.SignInAsync();
        using var admin = host.ClientFor(_adminId, admin: true);

        using var off = await admin.PostAsync($"/v1/admin/users/{userId}/deactivate", null);
        using var offAgain = await admin.PostAsync($"/v1/admin/users/{userId}/deactivate", null);
        Assert.Equal(HttpStatusCode.NoContent, off.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, offAgain.StatusCode);
        using var signIn = await person.AskForTokenAsync();
        using var refresh = await person.RefreshAsync(tokens.RefreshToken!);
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(signIn));
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(refresh));

        using var on = await admin.PostAsync($"/v1/admin/users/{userId}/reactivate", null);
        Assert.Equal(HttpStatusCode.NoContent, on.StatusCode);
        await person.SignInAsync();

        var deactivated = await host.Events.NextAsync<UserDeactivated>(message => message.UserId == userId, "the deactivation is told");
        var reactivated = await host.Events.NextAsync<UserReactivated>(message => message.UserId == userId, "the reactivation is told");
        Assert.True(reactivated.Version > deactivated.Version);
        Assert.Single(host.Events.Taken<UserDeactivated>(), message => message.UserId == userId);
        var entry = await person.ActivityAsync("user_deactivated");
        Assert.Equal(_adminId.ToString(), entry.GetProperty("event_data").GetProperty("admin_id").GetString());
    }

    [Fact]
    public async Task A_refresh_is_refused_even_where_the_token_itself_was_not_revoked()
    {
        using var person = await Person.RegisterAsync(host);
        var tokens = await person.SignInAsync();
        await host.ExecuteAsync("UPDATE users SET is_active = false WHERE email = $1", person.Email);

        using var refresh = await person.RefreshAsync(tokens.RefreshToken!);

        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(refresh));
    }

    [Fact]
    public async Task Who_is_looked_at_can_see_it()
    {
        using var person = await Person.RegisterAsync(host);
        var userId = await person.IdAsync();
        await person.ActivityAsync("registered");
        using var admin = host.ClientFor(_adminId, admin: true);

        var found = await admin.GetFromJsonAsync<JsonElement>($"/v1/admin/users?q={person.Email.ToUpperInvariant()}");
        Assert.Equal(userId, Assert.Single(found.GetProperty("data").EnumerateArray()).GetProperty("id").GetGuid());
        var seen = await person.ActivityAsync("admin_viewed");
        Assert.Equal("account", seen.GetProperty("event_data").GetProperty("what").GetString());

        var trail = await admin.GetFromJsonAsync<JsonElement>($"/v1/admin/audit?user_id={userId}&event_type=registered");
        Assert.Equal(userId, Assert.Single(trail.GetProperty("data").EnumerateArray()).GetProperty("user_id").GetGuid());
        using var client = host.ClientFor(userId);
        await Testing.Eventually.TrueAsync(
            async () => (await client.GetFromJsonAsync<JsonElement>("/v1/me/activity")).GetProperty("data").EnumerateArray().Any(entry =>
                entry.GetProperty("event_type").GetString() == "admin_viewed" && entry.GetProperty("event_data").GetProperty("what").GetString() == "audit"),
            "the read of the audit trail is in the person's activity");
    }

    [Fact]
    public async Task A_search_takes_wildcards_for_what_they_are_and_ids_for_ids()
    {
        using var person = await Person.RegisterAsync(host);
        using var admin = host.ClientFor(_adminId, admin: true);

        Assert.Empty((await admin.GetFromJsonAsync<JsonElement>("/v1/admin/users?q=%25_%25")).GetProperty("data").EnumerateArray());
        Assert.Single((await admin.GetFromJsonAsync<JsonElement>($"/v1/admin/users?q={await person.IdAsync()}")).GetProperty("data").EnumerateArray());
    }

    [Theory]
    [InlineData("GET", "/v1/admin/users")]
    [InlineData("GET", "/v1/admin/audit")]
    [InlineData("POST", "/v1/admin/users/0197a0f0-0000-7000-8000-000000000000/deactivate")]
    [InlineData("POST", "/v1/admin/users/0197a0f0-0000-7000-8000-000000000000/reactivate")]
    public async Task Operators_routes_are_for_operators_only(string method, string path)
    {
        using var person = host.ClientFor(Guid.CreateVersion7());
        using var nobody = host.Anonymous();

        using var forbidden = await person.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        using var unauthenticated = await nobody.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, unauthenticated.StatusCode);
    }

    [Fact]
    public async Task An_operator_cannot_switch_off_the_own_account_nor_one_that_is_not_there()
    {
        using var admin = host.ClientFor(_adminId, admin: true);

        using var own = await admin.PostAsync($"/v1/admin/users/{_adminId}/deactivate", null);
        using var missing = await admin.PostAsync($"/v1/admin/users/{Guid.CreateVersion7()}/deactivate", null);

        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task The_migrator_can_be_repeated_and_brings_the_operators_new_password()
    {
        using var admin = new Person(host, "second.operator@hireflux.example");
        const string First = "a first phrase here";
        const string Second = "a second phrase here";
        await host.MigrateAgainAsync(("Admin:Email", admin.Email), ("Admin:Password", First));
        await host.MigrateAgainAsync(("Admin:Email", admin.Email), ("Admin:Password", First));
        var tokens = await admin.SignInAsync(password: First);
        Assert.Equal("admin", tokens.Access.GetClaim("role").Value);

        await host.MigrateAgainAsync(("Admin:Email", admin.Email.ToUpperInvariant()), ("Admin:Password", Second));

        using var old = await admin.AskForTokenAsync(password: First);
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(old));
        using var refresh = await admin.RefreshAsync(tokens.RefreshToken!);
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(refresh));
        await admin.SignInAsync(password: Second);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.MigrateAgainAsync(("Admin:Email", admin.Email), ("Admin:Password", "password")));
        Assert.Equal(1, await host.ScalarAsync<long>("SELECT count(*) FROM openiddict_applications"));
    }
}
