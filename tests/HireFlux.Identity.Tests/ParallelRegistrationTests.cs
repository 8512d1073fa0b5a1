using System.Net;
using HireFlux.Identity.Contracts;
using HireFlux.Testing;

namespace HireFlux.Identity.Tests;

/// <summary>They have a service of their own, so that no other test queues behind them.</summary>
public sealed class ParallelRegistrationTests : IAsyncLifetime
{
    private readonly IdentityHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Two_hundred_registrations_at_once_make_one_account_and_one_event()
    {
        using var person = new Person(_host);
        person.Client.Timeout = TimeSpan.FromMinutes(2);

        var registrations = Enumerable.Range(0, 200).Select(_ => person.RegisterAsync()).ToList();

        var responses = await Task.WhenAll(registrations);

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.Accepted, response.StatusCode));
        Array.ForEach(responses, response => response.Dispose());
        Assert.Equal(1, await _host.ScalarAsync<long>("SELECT count(*) FROM users WHERE email = $1", person.Email));
        await _host.Events.NextAsync<UserRegistered>(message => message.Email == person.Email, "the registration is told");
        await Eventually.TrueAsync(
            async () => await _host.ScalarAsync<long>("SELECT count(*) FROM outbox_messages") == 0,
            "everything is told that there is to tell");
        Assert.Single(_host.Events.Taken<UserRegistered>(), message => message.Email == person.Email);
    }
}
