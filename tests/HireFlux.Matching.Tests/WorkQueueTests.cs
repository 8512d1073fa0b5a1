using HireFlux.Matching.Domain;
using HireFlux.Matching.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests;

/// <summary>Who takes which work, and when, with scorers that the tests start and stop themselves.</summary>
public sealed class WorkQueueTests(QuietHost host) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task Work_of_a_dead_scorer_is_taken_over_when_its_lease_ends()
    {
        var person = new Person();
        await host.HandleAsync(person.Changed());
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        await using var scope = host.Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<WorkQueue>();
        while (await work.ClaimAsync(CancellationToken.None) is not null)
        {
            // Claimed by one that never comes back.
        }

        Assert.False(await host.Services.GetRequiredService<ScoringLoop>().RunOnceAsync(CancellationToken.None));
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.ScoreAllAsync();

        Assert.False(await IsWorkLeftAsync());
        Assert.Equal(["1|1"], await host.QueryAsync($"SELECT scored_revision, scored_version FROM profile_read_models WHERE user_id = '{person.Id}'"));
    }

    [Fact]
    public async Task What_is_asked_for_during_a_run_is_done_after_it()
    {
        var person = new Person();
        await host.HandleAsync(person.Changed());
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        await using var scope = host.Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<WorkQueue>();
        var lease = await work.ClaimAsync(CancellationToken.None);
        while (lease!.SubjectIds[0] != person.Id)
        {
            lease = await work.ClaimAsync(CancellationToken.None);
        }

        await host.HandleAsync((person with { Version = 2 }).Changed());
        await work.CompleteAsync(lease, CancellationToken.None);

        Assert.Equal(["2"], await host.QueryAsync($"SELECT generation FROM scoring_work WHERE subject_id = '{person.Id}' AND lease_id IS NULL"));
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.ScoreAllAsync();
        Assert.Equal(["2"], await host.QueryAsync($"SELECT scored_version FROM profile_read_models WHERE user_id = '{person.Id}'"));
    }

    [Fact]
    public async Task A_burst_of_changes_is_one_piece_of_work()
    {
        var person = new Person();
        for (var version = 1; version <= 20; version++)
        {
            await host.HandleAsync((person with { Version = version }).Changed());
        }

        Assert.Single(await host.QueryAsync($"SELECT 1 FROM scoring_work WHERE subject_id = '{person.Id}'"));
        await host.ScoreAllAsync();
    }

    [Fact]
    public async Task A_scorer_of_people_leaves_postings_to_others()
    {
        var (person, job) = (new Person(), new Job());
        await host.HandleAsync(job.Published());
        await host.HandleAsync(person.Changed());
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        var people = host.Services.GetRequiredService<ScoringLoop>();
        while (await people.RunOnceAsync(WorkKinds.Profile, CancellationToken.None))
        {
            host.Clock.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.Equal(["1"], await host.QueryAsync($"SELECT scored_version FROM profile_read_models WHERE user_id = '{person.Id}'"));
        Assert.Equal(["0"], await host.QueryAsync($"SELECT attempts FROM scoring_work WHERE subject_id = '{job.Id}'"));
        await host.ScoreAllAsync();
        Assert.False(await IsWorkLeftAsync());
    }

    private async Task<bool> IsWorkLeftAsync() => (await host.QueryAsync("SELECT 1 FROM scoring_work LIMIT 1")).Count > 0;
}
