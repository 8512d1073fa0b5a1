using HireFlux.Matching.Contracts;
using HireFlux.Testing;
using Microsoft.Extensions.Configuration;

namespace HireFlux.Matching.Tests;

/// <summary>Two processes' worth of the service on one database and one broker.</summary>
public sealed class ReplicaTests(MatchingHost host) : IClassFixture<MatchingHost>
{
    [Fact]
    public async Task Two_scorers_share_the_work_and_announce_each_pair_once()
    {
        await using var replica = new Replica(host);
        await replica.InitializeAsync();
        var people = Enumerable.Range(0, 12).Select(_ => new Person()).ToList();
        // Fewer than an announcement names, so that the event tells of all.
        var jobs = Enumerable.Range(0, 18).Select(n => new Job { YearsMin = n % 4 }).ToList();
        await Task.WhenAll(people.Select(person => host.TellAsync(person)).Concat(jobs.Select(job => host.PublishAsync(job))));
        await Task.WhenAll(people.Select(person => host.TellAsync(person with { Version = 2 })).Concat(jobs.Select(job => host.PublishAsync(job with { Version = 2 }))));
        foreach (var person in people)
        {
            await host.SettledAsync(person, list => jobs.TrueForAll(job => Steps.Row(list, job) is not null), "every pair is scored");
        }

        await Eventually.TrueAsync(
            async () => await host.QueryAsync("SELECT count(*) FROM outbox_messages") is ["0"]
                && people.TrueForAll(person => Announced(person).Count == jobs.Count),
            "every pair is announced");

        Assert.All(people, person => Assert.Equal(jobs.Select(job => job.Id).Order(), Announced(person).Order()));
        Assert.Equal(
            ["216|2|2"],
            await host.QueryAsync("SELECT count(*), min(profile_version), min(job_version) FROM match_scores"));

        List<Guid> Announced(Person person) => [.. host.Events.Taken<MatchesFound>()
            .Where(found => found.UserId == person.Id)
            .SelectMany(found => found.Matches)
            .Select(match => match.JobId)];
    }

    private sealed class Replica(MatchingHost first) : MatchingHost
    {
        protected override string ServiceDatabase => first.Database.ServiceConnectionString;

        protected override Uri ServiceBroker => first.Broker.Uri;

        protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
