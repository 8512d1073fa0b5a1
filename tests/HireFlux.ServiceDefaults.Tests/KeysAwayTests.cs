using System.Net;
using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>A service that was started while identity was away has no keys to check tokens with.</summary>
public sealed class KeysAwayTests
{
    [Fact]
    public async Task A_good_token_is_never_called_bad_while_the_keys_are_on_their_way()
    {
        await using var host = new KeylessProbeHost();
        await host.InitializeAsync();
        using var client = host.ClientFor(Guid.CreateVersion7());
        using (var away = await client.GetAsync("/v1/nothing-here"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        }

        // One more fetch fails and the next one succeeds, both perhaps for the same request.
        host.Identity.FailFor(1);
        await Eventually.TrueAsync(
            async () =>
            {
                using var response = await client.GetAsync("/v1/nothing-here");
                Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
                return response.StatusCode == HttpStatusCode.NotFound;
            },
            "the token is accepted");
    }

    [Fact]
    public async Task The_keys_are_fetched_before_the_first_token_comes()
    {
        await using var host = new KeylessProbeHost();
        await host.InitializeAsync();
        host.Identity.FailFor(0);
        await Eventually.TrueAsync(() => Task.FromResult(host.Identity.Served >= 2), "the discovery document and the keys were fetched");
        host.Identity.FailFor(int.MaxValue);

        using var client = host.ClientFor(Guid.CreateVersion7());
        using var response = await client.GetAsync("/v1/nothing-here");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
