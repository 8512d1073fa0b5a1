using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Testing;

namespace HireFlux.Identity.Tests;

/// <summary>Somebody in front of the service, at an address of their own.</summary>
public sealed class Person : IDisposable
{
    public const string Password = "correct horse 9 battery";
    private static int s_count;
    private readonly IdentityHost _host;
    private readonly HttpClient _client;

    public Person(IdentityHost host, string? email = null)
    {
        _host = host;
        var number = Interlocked.Increment(ref s_count);
        Email = email ?? $"person.{number}.{Guid.CreateVersion7():N}@example.com";
        _client = host.Anonymous();
        _client.DefaultRequestHeaders.Add("X-Forwarded-For", $"198.51.{number / 250}.{(number % 250) + 1}");
    }

    public string Email { get; }

    /// <summary>Their client, without a token.</summary>
    public HttpClient Client => _client;

    public static async Task<Person> RegisterAsync(IdentityHost host)
    {
        var person = new Person(host);
        using var response = await person.RegisterAsync();
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        return person;
    }

    public Task<HttpResponseMessage> RegisterAsync(string? email = null, string? password = null) =>
        _client.PostAsJsonAsync("/v1/auth/register", new { email = email ?? Email, password = password ?? Password });

    public Task<HttpResponseMessage> AskForTokenAsync(string? email = null, string password = Password, string scope = "offline_access") =>
        PostTokenAsync(("grant_type", "password"), ("client_id", "hireflux"), ("username", email ?? Email), ("password", password), ("scope", scope));

    public Task<HttpResponseMessage> RefreshAsync(string refreshToken) =>
        PostTokenAsync(("grant_type", "refresh_token"), ("client_id", "hireflux"), ("refresh_token", refreshToken));

    public async Task<HttpResponseMessage> PostTokenAsync(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _client.PostAsync("/v1/auth/token", form);
    }

    public async Task<IssuedTokens> SignInAsync(string? email = null, string password = Password)
    {
        using var response = await AskForTokenAsync(email, password);
        return await IssuedTokens.ReadAsync(response);
    }

    /// <summary>Their client with a fresh token of the service's own.</summary>
    public async Task<HttpClient> SignedInClientAsync() => _host.WithToken((await SignInAsync()).AccessToken);

    /// <summary>Their id, as the token says it.</summary>
    public async Task<Guid> IdAsync() => await _host.ScalarAsync<Guid>("SELECT id FROM users WHERE lower(email) = lower($1)", Email);

    /// <summary>Waits for a line in their own activity.</summary>
    public async Task<JsonElement> ActivityAsync(string eventType)
    {
        using var client = _host.ClientFor(await IdAsync());
        JsonElement? found = null;
        await Eventually.TrueAsync(
            async () =>
            {
                var page = await client.GetFromJsonAsync<JsonElement>("/v1/me/activity?limit=100");
                found = page.GetProperty("data").EnumerateArray().Cast<JsonElement?>()
                    .FirstOrDefault(entry => entry!.Value.GetProperty("event_type").GetString() == eventType);
                return found is not null;
            },
            $"{eventType} is in the person's activity");
        return found!.Value;
    }

    public void Dispose() => _client.Dispose();
}
