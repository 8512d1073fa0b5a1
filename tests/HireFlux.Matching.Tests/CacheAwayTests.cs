namespace HireFlux.Matching.Tests;

public sealed class CacheAwayTests(CacheAwayTests.Host host) : IClassFixture<CacheAwayTests.Host>
{
    [Fact]
    public async Task Without_Redis_the_list_is_still_served_and_still_current()
    {
        var (person, job) = (new Person(), new Job());
        await host.TellAsync(person);
        await host.PublishAsync(job);
        await host.SettledMatchAsync(person, job);
        await host.CloseAsync(job with { Version = 2 });
        await host.SettledAsync(person, list => Steps.Row(list, job) is null, "the closed posting is gone");
    }

    public sealed class Host : MatchingHost
    {
        /// <summary>Nobody listens on the discard port.</summary>
        protected override string ServiceCache(string redis) => "127.0.0.1:9,abortConnect=false";
    }
}
