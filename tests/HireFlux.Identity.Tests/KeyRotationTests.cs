using System.Security.Cryptography;
using HireFlux.Identity.Keys;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace HireFlux.Identity.Tests;

/// <summary>These move the clock and empty the key table, so they have a service of their own.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private readonly IdentityHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_new_key_is_published_before_it_signs_and_the_old_one_until_its_tokens_ran_out()
    {
        using var person = await Person.RegisterAsync(_host);
        var first = (await person.SignInAsync()).Access.Kid;
        Assert.Equal([first], await PublishedAsync(person));

        await MoveToAsync(TimeSpan.FromDays(88.5));
        var published = await PublishedAsync(person);
        Assert.Equal(2, published.Count);
        var second = published.Single(key => key != first);
        Assert.Equal(first, (await person.SignInAsync()).Access.Kid);

        await MoveToAsync(TimeSpan.FromDays(2.1));
        var tokens = await person.SignInAsync();
        Assert.Equal(second, tokens.Access.Kid);
        Assert.Contains(first, await PublishedAsync(person));

        await MoveToAsync(TimeSpan.FromDays(29));
        using var refreshed = await person.RefreshAsync(tokens.RefreshToken!);
        await IssuedTokens.ReadAsync(refreshed);
        await MoveToAsync(TimeSpan.FromDays(12));
        Assert.Equal([second], await PublishedAsync(person));
    }

    [Fact]
    public async Task Replicas_that_start_at_once_on_an_empty_table_share_one_set_of_keys()
    {
        await _host.ExecuteAsync("DELETE FROM signing_keys");

        var sets = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            _host.InScopeAsync<KeyStore, KeySet>(store => store.LoadAsync(CancellationToken.None))));

        Assert.Equal(3, await _host.ScalarAsync<long>("SELECT count(*) FROM signing_keys"));
        Assert.Single(sets.Select(set => string.Join(',', set.Ids)).Distinct());
    }

    [Fact]
    public async Task A_new_sealing_secret_takes_over_and_the_old_one_can_go()
    {
        const string Next = "the sealing secret after that";
        var both = new SecretSealer("k2", new Dictionary<string, string> { ["k1"] = IdentityHost.SealingSecret, ["k2"] = Next });
        var alone = new SecretSealer("k2", new Dictionary<string, string> { ["k2"] = Next });

        var before = await LoadWithAsync(both);
        var after = await LoadWithAsync(alone);

        Assert.Equal(before.Ids, after.Ids);
        Assert.Equal(before.Signing[0].Parameters.D, after.Signing[0].Parameters.D);
        await Assert.ThrowsAsync<CryptographicException>(() => LoadWithAsync(new SecretSealer("k1", new Dictionary<string, string> { ["k1"] = IdentityHost.SealingSecret })));
    }

    [Fact]
    public async Task No_key_lies_in_the_database_in_the_clear()
    {
        Assert.Equal(0, await _host.ScalarAsync<long>("SELECT count(*) FROM signing_keys WHERE sealed_key NOT LIKE 'k1.%'"));
        Assert.Equal(3, await _host.ScalarAsync<long>("SELECT count(*) FROM signing_keys"));
    }

    private Task<KeySet> LoadWithAsync(SecretSealer sealer) => _host.InScopeAsync<IdentityDbContext, KeySet>(db =>
        new KeyStore(db, sealer, _host.Time).LoadAsync(CancellationToken.None));

    private async Task MoveToAsync(TimeSpan by)
    {
        _host.Time.Move(by);
        await _host.Services.GetRequiredService<KeyRefresh>().RefreshAsync(CancellationToken.None);
    }

    private static async Task<List<string>> PublishedAsync(Person person) =>
        [.. new JsonWebKeySet(await person.Client.GetStringAsync("/.well-known/jwks")).Keys.Select(key => key.Kid)];
}
