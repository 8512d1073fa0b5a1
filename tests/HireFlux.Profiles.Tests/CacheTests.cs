using System.Net;

namespace HireFlux.Profiles.Tests;

public sealed class CacheTests(ProfilesHost host, CacheTests.HostWithoutRedis withoutRedis) : IClassFixture<CacheTests.HostWithoutRedis>
{
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_read_after_a_write_never_shows_what_was_before()
    {
        var client = host.ClientFor(_person);
        for (var n = 0; n < 20; n++)
        {
            await client.PatchProfileAsync($$"""{"location":"City {{n}}"}""").JsonAsync();
            var reads = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.GetJsonAsync(Requests.Profile)));
            Assert.All(reads, read => Assert.Equal($"City {n}", read.Text("location")));
        }
    }

    [Fact]
    public async Task Without_Redis_profiles_are_read_and_written_all_the_same()
    {
        var client = withoutRedis.ClientFor(_person);

        await client.PutProfileAsync(Requests.Complete()).JsonAsync();
        await client.PatchProfileAsync("""{"location":"York"}""").JsonAsync();

        Assert.Equal("York", (await client.GetJsonAsync(Requests.Profile)).Text("location"));
        using var ready = await withoutRedis.Anonymous().GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    /// <summary>Its Redis is at an address where nobody listens.</summary>
    public sealed class HostWithoutRedis : ProfilesHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [.. base.Settings, new("ConnectionStrings:redis", "127.0.0.1:1,password=x")];
    }
}
