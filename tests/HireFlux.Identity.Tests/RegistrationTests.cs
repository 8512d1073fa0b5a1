using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Identity.Contracts;

namespace HireFlux.Identity.Tests;

public sealed class RegistrationTests(IdentityHost host)
{
    [Fact]
    public async Task Who_registers_can_sign_in_at_once()
    {
        using var person = await Person.RegisterAsync(host);

        using var client = await person.SignedInClientAsync();
        var me = await client.GetFromJsonAsync<JsonElement>("/v1/me");

        Assert.Equal(person.Email, me.GetProperty("email").GetString());
        Assert.False(me.GetProperty("email_verified").GetBoolean());
        var registered = await host.Events.NextAsync<UserRegistered>(message => message.Email == person.Email, "the registration is told");
        Assert.Equal(await person.IdAsync(), registered.UserId);
        await person.ActivityAsync("registered");
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_and_keeps_its_password()
    {
        using var person = await Person.RegisterAsync(host);

        using var fresh = await new Person(host).RegisterAsync();
        using var known = await person.RegisterAsync(person.Email.ToUpperInvariant(), "another long phrase");

        Assert.Equal(fresh.StatusCode, known.StatusCode);
        Assert.Equal(await fresh.Content.ReadAsStringAsync(), await known.Content.ReadAsStringAsync());
        Assert.Equal(fresh.Headers.Select(header => header.Key), known.Headers.Select(header => header.Key));
        Assert.Equal(1, await host.ScalarAsync<long>("SELECT count(*) FROM users WHERE lower(email) = lower($1)", person.Email));
        await person.SignInAsync();
        using var refused = await person.AskForTokenAsync(password: "another long phrase");
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(refused));
        await person.ActivityAsync("registration_repeated");
    }

    [Fact]
    public async Task The_case_of_an_address_does_not_matter_when_signing_in()
    {
        using var person = await Person.RegisterAsync(host);

        await person.SignInAsync($"  {person.Email.ToUpperInvariant()} ");
    }

    [Fact]
    public async Task A_deleted_account_frees_its_address()
    {
        using var person = await Person.RegisterAsync(host);
        await host.ExecuteAsync("UPDATE users SET deleted_at = now() WHERE email = $1", person.Email);
        using var refused = await person.AskForTokenAsync();
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(refused));

        using var again = await person.RegisterAsync(password: "a second long phrase");

        await person.SignInAsync(password: "a second long phrase");
    }

    [Theory]
    [InlineData("no-at.example.com", Person.Password, "email")]
    [InlineData("two@at@example.com", Person.Password, "email")]
    [InlineData("@example.com", Person.Password, "email")]
    [InlineData("someone@localhost", Person.Password, "email")]
    [InlineData("some one@example.com", Person.Password, "email")]
    [InlineData("someone@-example.com", Person.Password, "email")]
    [InlineData("", Person.Password, "email")]
    [InlineData(null, Person.Password, "email")]
    [InlineData("someone@example.com", "seven77", "password")]
    [InlineData("someone@example.com", "PassWord123", "password")]
    [InlineData("someone@example.com", "someone@example.com", "password")]
    [InlineData("longlocalpart@example.com", "longlocalpart", "password")]
    [InlineData("someone@example.com", "zzzzzzzzzzzz", "password")]
    [InlineData("someone@example.com", "", "password")]
    [InlineData("someone@example.com", null, "password")]
    [InlineData("someone@example.com", "ééééééééééééééééééééééééééééééééééééé", "password")]
    public async Task What_is_no_address_or_no_good_password_is_refused_by_its_field(string? email, string? password, string field)
    {
        using var client = host.Anonymous();

        using var response = await client.PostAsJsonAsync("/v1/auth/register", new { email, password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("validation_failed", problem.GetProperty("code").GetString());
        Assert.Equal([field], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task Seventy_two_bytes_are_a_password_and_the_last_of_them_counts()
    {
        using var person = new Person(host);
        var password = new string('x', 71) + "y";
        using var response = await person.RegisterAsync(password: password);

        await person.SignInAsync(password: password);
        using var other = await person.AskForTokenAsync(password: new string('x', 71) + "z");
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(other));
        using var longer = await person.AskForTokenAsync(password: password + "y");
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(longer));
    }
}
