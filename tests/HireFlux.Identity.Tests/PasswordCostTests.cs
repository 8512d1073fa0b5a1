using System.Net;

namespace HireFlux.Identity.Tests;

/// <summary>Passwords at the cost that guessers pay too. The other tests hash cheaply.</summary>
public sealed class PasswordCostTests : IAsyncLifetime
{
    private readonly IdentityHost _host = new() { HasRealPasswords = true };

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Passwords_are_kept_as_bcrypt_of_cost_12_and_a_hash_of_a_lower_cost_is_replaced_at_the_next_login()
    {
        using var person = await Person.RegisterAsync(_host);
        Assert.StartsWith("$2a$12$", await HashAsync(person), StringComparison.Ordinal);

        var weak = BCrypt.Net.BCrypt.HashPassword(Person.Password, 6);
        await _host.ExecuteAsync("UPDATE users SET password_hash = $1 WHERE email = $2", weak, person.Email);
        await person.SignInAsync();
        await person.SignInAsync();
        Assert.StartsWith("$2a$12$", await HashAsync(person), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_passwords_are_hashed_everybody_else_is_served()
    {
        var people = Enumerable.Range(0, 24).Select(_ => new Person(_host)).ToList();
        var registrations = people.ConvertAll(person => person.RegisterAsync());

        // Hashing has threads of its own.
        using var other = _host.Anonymous();
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/health/ready")).StatusCode);
        Assert.Contains(registrations, registration => !registration.IsCompleted);

        var responses = await Task.WhenAll(registrations);
        Assert.All(responses, response => Assert.Equal(HttpStatusCode.Accepted, response.StatusCode));
        Array.ForEach(responses, response => response.Dispose());
        people.ForEach(person => person.Dispose());
    }

    private Task<string> HashAsync(Person person) => _host.ScalarAsync<string>("SELECT password_hash FROM users WHERE email = $1", person.Email);
}
