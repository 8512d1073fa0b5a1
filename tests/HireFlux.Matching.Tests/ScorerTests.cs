using HireFlux.Matching.Contracts;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests;

/// <summary>What runs of scorers write, with scorers that the tests start and stop themselves.</summary>
public sealed class ScorerTests(QuietHost host) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task Killed_at_any_point_a_run_ends_with_the_rows_of_an_undisturbed_one()
    {
        var company = $"Killed {Guid.CreateVersion7()}";
        var jobs = Enumerable.Range(0, 6).Select(n => new Job { Company = company, YearsMin = n }).ToList();
        var person = new Person();
        await host.HandleAsync(person.Changed());
        foreach (var job in jobs)
        {
            await host.HandleAsync(job.Published());
        }

        // Each scorer gets a little further before it dies; none of them gives anything back.
        for (var milliseconds = 1; await IsWorkLeftAsync(); milliseconds += 7)
        {
            using var dies = new CancellationTokenSource(TimeSpan.FromMilliseconds(milliseconds));
            host.Clock.Advance(TimeSpan.FromMinutes(2));
            try
            {
                await host.Services.GetRequiredService<ScoringLoop>().RunOnceAsync(dies.Token);
            }
            catch (OperationCanceledException)
            {
                // Dead.
            }
        }

        var disturbed = await RowsAsync(person);
        await host.HandleAsync((person with { Version = 2 }).Changed());
        await host.QueryAsync($"DELETE FROM match_scores WHERE user_id = '{person.Id}'");
        await host.ScoreAllAsync();
        var undisturbed = await RowsAsync(person);

        Assert.True(disturbed.Count >= 3);
        Assert.Equal(undisturbed.Select(WithoutRevision), disturbed.Select(WithoutRevision));
    }

    [Fact]
    public async Task A_score_of_an_older_profile_or_posting_is_not_written()
    {
        var (person, job) = (new Person(), new Job());
        await host.HandleAsync(person.Changed());
        await host.HandleAsync(job.Published());
        await host.ScoreAllAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<MatchingDbContext>();
        var writer = services.GetRequiredService<MatchWriter>();
        var day = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var candidate = await services.GetRequiredService<CandidateReader>().FindAsync(person.Id, day, CancellationToken.None);
        var scorer = services.GetRequiredService<FitIndex.FitIndexScorer>();
        var open = new OpenPostings(services.GetRequiredService<Preparation>(), services.GetRequiredService<SnapshotFile>());
        await open.RefreshAsync(db, CancellationToken.None);
        var posting = (await open.ReadAsync(db, [job.Id], CancellationToken.None)).Single();
        var old = new ScoredPosting(posting, scorer.Score(candidate!.Prepared, posting.Prepared, day));

        await host.HandleAsync((job with { Version = 2, Requirements = "Kubernetes." }).Changed());
        await host.ScoreAllAsync();
        var before = await RowsAsync(person);
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            Assert.True(await writer.LockAsync(candidate, CancellationToken.None));
            await writer.UpsertAsync([new(candidate, [old])], CancellationToken.None);
            await transaction.CommitAsync();
        }

        Assert.Equal(before, await RowsAsync(person));
        await host.HandleAsync((person with { Version = 2 }).Changed());
        await using (await db.Database.BeginTransactionAsync())
        {
            Assert.False(await writer.LockAsync(candidate, CancellationToken.None));
        }

        await host.ScoreAllAsync();
    }

    [Fact]
    public async Task A_row_that_another_scorer_wrote_of_a_newer_posting_is_not_dropped()
    {
        var (person, job) = (new Person(), new Job());
        await host.HandleAsync(person.Changed());
        await host.HandleAsync(job.Published());
        await host.ScoreAllAsync();
        await host.HandleAsync((job with { Version = 2 }).Changed());
        await host.ScoreAllAsync();
        var before = await RowsAsync(person);
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var candidate = await services.GetRequiredService<CandidateReader>()
            .FindAsync(person.Id, DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime), CancellationToken.None);
        var writer = services.GetRequiredService<MatchWriter>();

        await writer.DeleteAsync(candidate!, [new(job.Id, 1)], CancellationToken.None);
        Assert.Equal(before, await RowsAsync(person));
        await writer.DeleteAsync(candidate!, [new(job.Id, 2)], CancellationToken.None);
        Assert.Equal(before.Count - 1, (await RowsAsync(person)).Count);
    }

    [Fact]
    public async Task Whatever_happened_the_list_is_that_of_a_full_scoring()
    {
        var random = new Random(11);
        var person = new Person { Preferences = new("remote", null, null, null, [], []) };
        var jobs = Enumerable.Range(0, 9).Select(_ => Any(new Job(), random)).ToArray();
        await host.HandleAsync(person.Changed());
        for (var step = 0; step < 40; step++)
        {
            var n = random.Next(jobs.Length);
            jobs[n] = Any(jobs[n] with { Version = jobs[n].Version + 1 }, random);
            if (random.Next(4) == 0)
            {
                await host.HandleAsync(jobs[n].Closed());
            }
            else
            {
                await host.HandleAsync(jobs[n].Published());
            }

            if (random.Next(2) == 0)
            {
                await host.ScoreAllAsync();
            }
        }

        await host.ScoreAllAsync();
        var grown = await RowsAsync(person);
        await host.QueryAsync($"DELETE FROM match_scores WHERE user_id = '{person.Id}'");
        await host.HandleAsync((person with { Version = 2 }).Changed());
        await host.ScoreAllAsync();
        var full = await RowsAsync(person);

        Assert.True(full.Count >= 3);
        Assert.Equal(full.Select(WithoutRevision), grown.Select(WithoutRevision));
    }

    [Fact]
    public async Task A_new_day_lowers_recency_and_is_scored_again()
    {
        // Other tests of this class leave postings behind, and of those below the threshold only three a person are kept.
        await host.QueryAsync("UPDATE job_read_models SET is_active = false");
        const string OnlyItsCompany = "?min_fit=0&company=New%20Day%20Inc";
        var (person, job) = (new Person(), new Job { Title = "Senior C# Engineer", YearsMin = 2, Company = "New Day Inc" });
        await host.HandleAsync(person.Changed());
        await host.HandleAsync(job.Published());
        await host.ScoreAllAsync();
        var before = await host.MatchesAsync(person, OnlyItsCompany);

        host.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Equal("in_progress", (await host.MatchesAsync(person, OnlyItsCompany)).GetProperty("status").Text("scoring"));
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var refresh = scope.ServiceProvider.GetRequiredService<DailyRefresh>();
            await refresh.RequestAsync(CancellationToken.None);
            await refresh.RequestAsync(CancellationToken.None);
        }

        await host.ScoreAllAsync();
        var after = await host.MatchesAsync(person, OnlyItsCompany);

        Assert.Equal("up_to_date", after.GetProperty("status").Text("scoring"));
        var (first, second) = (Recency(before), Recency(after));
        Assert.Equal(first / 2, second, 2);

        decimal Recency(System.Text.Json.JsonElement list) => Steps.Row(list, job)!.Value.GetProperty("recency_score").GetDecimal();
    }

    [Fact]
    public async Task A_pair_is_announced_once_however_often_it_is_scored()
    {
        var (person, job) = (new Person(), new Job());
        await host.HandleAsync(person.Changed());
        await host.HandleAsync(job.Published());
        await host.ScoreAllAsync();
        var found = await host.Events.NextAsync<MatchesFound>(found => found.UserId == person.Id, "the match is announced");
        Assert.True(found.Matches.Count is > 0 and <= 20);
        Assert.Equal(found.Matches.OrderByDescending(match => match.FitIndex).Select(match => match.FitIndex), found.Matches.Select(match => match.FitIndex));
        var notification = await host.Events.NextAsync<Identity.Contracts.NotificationRequested>(told => told.UserId == person.Id, "the person is told");
        Assert.Equal(("job_match", "/matches"), (notification.Type, notification.ActionUrl));

        await host.HandleAsync((job with { Version = 2 }).Changed());
        await host.ScoreAllAsync();
        await host.HandleAsync((person with { Version = 2 }).Changed());
        await host.ScoreAllAsync();
        await host.HandleAsync((job with { Version = 3 }).Closed());
        await host.HandleAsync((job with { Version = 4 }).Published());
        await host.ScoreAllAsync();
        var other = new Job();
        await host.HandleAsync(other.Published());
        await host.ScoreAllAsync();
        await host.Events.NextAsync<MatchesFound>(
            found => found.UserId == person.Id && found.Matches.Any(match => match.JobId == other.Id), "another match is announced");

        var announced = host.Events.Taken<MatchesFound>().Where(heard => heard.UserId == person.Id).SelectMany(heard => heard.Matches).ToList();
        Assert.Single(announced, match => match.JobId == job.Id);
    }

    private static string WithoutRevision(string row) => row.Replace("|1|1|", "|v|", StringComparison.Ordinal).Replace("|2|2|", "|v|", StringComparison.Ordinal);

    private static Job Any(Job job, Random random) => job with
    {
        Title = random.Next(3) == 0 ? "Welder" : "Senior .NET Engineer",
        YearsMin = random.Next(2, 12),
        Requirements = random.Next(3) == 0 ? "MIG welding and forklift driving." : "C#, PostgreSQL and Kubernetes.",
        RemotePolicy = random.Next(2) == 0 ? "remote" : "onsite",
        Location = random.Next(2) == 0 ? "Austin, TX" : "Berlin, Germany",
    };

    private Task<List<string>> RowsAsync(Person person) => host.QueryAsync($"""
        SELECT job_id, fit_index, embedding_similarity_score, keyword_match_score, recency_score, seniority_alignment_score, location_score, rationale,
            profile_version, profile_revision, job_version, scored_on
        FROM match_scores WHERE user_id = '{person.Id}' ORDER BY fit_index DESC, job_id
        """);

    private async Task<bool> IsWorkLeftAsync() => (await host.QueryAsync("SELECT 1 FROM scoring_work LIMIT 1")).Count > 0;
}
