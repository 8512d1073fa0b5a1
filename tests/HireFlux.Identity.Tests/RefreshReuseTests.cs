using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Identity.Tokens;
using HireFlux.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Identity.Tests;

/// <summary>These move the clock, so they have a service of their own.</summary>
public sealed class RefreshReuseTests : IAsyncLifetime
{
    private readonly IdentityHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Two_refreshes_at_once_both_work_and_a_copy_that_comes_later_ends_the_family()
    {
        using var person = await Person.RegisterAsync(_host);
        var first = (await person.SignInAsync()).RefreshToken!;

        var both = await Task.WhenAll(person.RefreshAsync(first), person.RefreshAsync(first));
        var second = (await IssuedTokens.ReadAsync(both[0])).RefreshToken!;
        var third = (await IssuedTokens.ReadAsync(both[1])).RefreshToken!;
        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());

        _host.Time.Move(TimeSpan.FromSeconds(31));
        using var stolen = await person.RefreshAsync(first);
        using var afterwards = await person.RefreshAsync(second);
        using var andThat = await person.RefreshAsync(third);

        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(stolen));
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(afterwards));
        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(andThat));
        await person.ActivityAsync("refresh_token_reused");
        using var client = _host.ClientFor(await person.IdAsync());
        await Eventually.TrueAsync(
            async () => (await client.GetFromJsonAsync<JsonElement>("/v1/notifications/unread-count")).GetProperty("count").GetInt32() == 1,
            "the person is told of the copy");
        await person.SignInAsync();
    }

    [Fact]
    public async Task A_refresh_token_lives_thirty_days_and_each_refresh_gives_thirty_more()
    {
        using var person = await Person.RegisterAsync(_host);
        var tokens = await person.SignInAsync();

        _host.Time.Move(TimeSpan.FromDays(29));
        using var early = await person.RefreshAsync(tokens.RefreshToken!);
        var next = await IssuedTokens.ReadAsync(early);
        _host.Time.Move(TimeSpan.FromDays(29));
        using var rolled = await person.RefreshAsync(next.RefreshToken!);
        var last = await IssuedTokens.ReadAsync(rolled);
        _host.Time.Move(TimeSpan.FromDays(31));
        using var late = await person.RefreshAsync(last.RefreshToken!);

        Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(late));
    }

    [Fact]
    public async Task Tokens_are_forgotten_once_they_are_of_no_use_to_anybody()
    {
        using var person = await Person.RegisterAsync(_host);
        var tokens = await person.SignInAsync();
        using var refreshed = await person.RefreshAsync(tokens.RefreshToken!);
        var pruning = _host.Services.GetRequiredService<TokenPruning>();
        var subject = (await person.IdAsync()).ToString();
        const string Redeemed = "SELECT count(*) FROM openiddict_tokens WHERE subject = $1 AND status = 'redeemed'";

        await pruning.PruneAsync(CancellationToken.None);
        Assert.Equal(1, await _host.ScalarAsync<long>(Redeemed, subject));
        _host.Time.Move(TimeSpan.FromDays(32));
        await pruning.PruneAsync(CancellationToken.None);

        Assert.Equal(0, await _host.ScalarAsync<long>("SELECT count(*) FROM openiddict_tokens WHERE subject = $1", subject));
        Assert.Equal(0, await _host.ScalarAsync<long>("SELECT count(*) FROM openiddict_authorizations WHERE subject = $1", subject));
    }
}
