using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HireFlux.Matching.Tests;

/// <summary>The index in memory holds what the database does, whatever happens to postings and to the snapshot.</summary>
public sealed class OpenPostingsTests(QuietHost host) : IClassFixture<QuietHost>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hireflux-snapshot-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_opens_changes_and_closes_is_followed()
    {
        var (job, other) = (new Job(), new Job());
        await host.HandleAsync(job.Published());
        var open = Open();
        await RefreshAsync(open);
        await host.HandleAsync(other.Published());
        await host.HandleAsync((job with { Version = 2, Title = "Welder" }).Changed());
        await RefreshAsync(open);

        Assert.Equal("Welder", (await ReadAsync(open, job)).Single().Prepared.Facts.Title);
        Assert.True(open.Contains(other.Id));

        await host.HandleAsync((job with { Version = 3 }).Closed());
        await RefreshAsync(open);

        Assert.False(open.Contains(job.Id));
        Assert.Equal(await OpenCountAsync(), open.Count);
    }

    [Fact]
    public async Task A_change_that_commits_late_is_not_missed()
    {
        var (late, early) = (new Job(), new Job());
        await host.HandleAsync(late.Published());
        var open = Open();
        await RefreshAsync(open);
        await using var connection = new NpgsqlConnection(host.Database.ServiceConnectionString);
        await connection.OpenAsync(Token);
        await using var transaction = await connection.BeginTransactionAsync(Token);
        await using var close = new NpgsqlCommand($"UPDATE job_read_models SET is_active = false, version = 2 WHERE job_id = '{late.Id}'", connection, transaction);
        await close.ExecuteNonQueryAsync(Token);
        await host.HandleAsync(early.Published());
        await RefreshAsync(open);

        Assert.True(open.Contains(late.Id));
        Assert.True(open.Contains(early.Id));

        await transaction.CommitAsync(Token);
        await RefreshAsync(open);

        Assert.False(open.Contains(late.Id));
    }

    [Fact]
    public async Task A_restart_goes_on_from_the_snapshot_with_what_changed_since()
    {
        Job[] jobs = [new(), new(), new()];
        foreach (var job in jobs)
        {
            await host.HandleAsync(job.Published());
        }

        await RefreshAsync(Open());
        await host.HandleAsync((jobs[0] with { Version = 2 }).Closed());
        await host.HandleAsync((jobs[1] with { Version = 2, Requirements = "Kubernetes." }).Changed());
        var after = Open();
        await RefreshAsync(after);
        var anew = new OpenPostings(Preparation, Snapshot(null));
        await RefreshAsync(anew);
        var candidate = await CandidateAsync();

        Assert.Equal(anew.FindBest(candidate, 1_000, Token), after.FindBest(candidate, 1_000, Token));
        Assert.Equal(await OpenCountAsync(), after.Count);
    }

    [Fact]
    public async Task A_first_reading_that_failed_is_gone_on_with_rows_from_before_the_trigger_included()
    {
        Job[] jobs = [new(), new()];
        foreach (var job in jobs)
        {
            await host.HandleAsync(job.Published());
        }

        await host.AsOwnerAsync($$"""
            ALTER TABLE job_read_models DISABLE TRIGGER job_read_models_changed_in;
            UPDATE job_read_models SET changed_in = NULL;
            CREATE TABLE spare AS SELECT job_id, facts FROM job_read_models WHERE job_id = '{{jobs[1].Id}}';
            UPDATE job_read_models SET facts = '[]' WHERE job_id = '{{jobs[1].Id}}';
            """);
        var open = new OpenPostings(Preparation, Snapshot(null));
        await Assert.ThrowsAnyAsync<Exception>(() => RefreshAsync(open));
        Assert.False(open.AreRead);
        await host.AsOwnerAsync("""
            UPDATE job_read_models AS job SET facts = spare.facts FROM spare WHERE job.job_id = spare.job_id;
            DROP TABLE spare;
            ALTER TABLE job_read_models ENABLE TRIGGER job_read_models_changed_in;
            """);
        await RefreshAsync(open);

        Assert.True(open.Contains(jobs[0].Id) && open.Contains(jobs[1].Id));
        Assert.Equal(await OpenCountAsync(), open.Count);
    }

    [Fact]
    public async Task Without_a_usable_snapshot_everything_is_encoded_again()
    {
        await host.HandleAsync(new Job().Published());
        await RefreshAsync(Open());
        var file = Assert.Single(_folder.GetFiles());
        await File.WriteAllBytesAsync(file.FullName, (await File.ReadAllBytesAsync(file.FullName, Token))[..^100], Token);
        var after = Open();
        await RefreshAsync(after);

        Assert.Equal(await OpenCountAsync(), after.Count);
    }

    [Fact]
    public async Task The_index_ranks_as_the_scorer_does()
    {
        foreach (var (title, years) in new[] { ("Senior .NET Engineer", 3), ("Welder", 9), ("ICU Nurse", 1) })
        {
            await host.HandleAsync(new Job { Title = title, YearsMin = years }.Published());
        }

        var open = Open();
        await RefreshAsync(open);
        var candidate = await CandidateAsync();
        var found = open.FindBest(candidate, 1_000, Token);
        await using var scope = host.Services.CreateAsyncScope();
        var read = await open.ReadAsync(scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), [.. found.Select(hit => hit.Id)], Token);
        var scored = read.Select(posting => new ScoredPosting(posting, Scorer.Score(candidate.Prepared, posting.Prepared, candidate.ScoredOn))).ToList();

        Assert.Equal(open.Count, scored.Count);
        Assert.Equal(
            scored.Order(ScoredPosting.BestFirst).Select(row => (row.Posting.JobId, row.Score.FitIndex, Row: row.Score.ToRow())),
            found.Select(hit => (hit.Id, hit.FitIndex, Row: hit.Scores.ToRow())));
    }

    private Preparation Preparation => host.Services.GetRequiredService<Preparation>();

    private FitIndexScorer Scorer => host.Services.GetRequiredService<FitIndexScorer>();

    private OpenPostings Open() => new(Preparation, Snapshot(_folder.FullName));

    private SnapshotFile Snapshot(string? folder) => new(
        Options.Create(new ScoringOptions { SnapshotFolder = folder }), host.Clock, NullLogger<SnapshotFile>.Instance);

    private async Task RefreshAsync(OpenPostings open)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await open.RefreshAsync(scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), Token);
    }

    private async Task<List<ActivePosting>> ReadAsync(OpenPostings open, Job job)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await open.ReadAsync(scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), [job.Id], Token);
    }

    private async Task<int> OpenCountAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MatchingDbContext>().Jobs.CountAsync(job => job.IsActive, Token);
    }

    private async Task<Candidate> CandidateAsync()
    {
        var person = new Person();
        await host.HandleAsync(person.Changed());
        await host.HandleAsync(person.Parsed());
        await using var scope = host.Services.CreateAsyncScope();
        var day = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        return (await scope.ServiceProvider.GetRequiredService<CandidateReader>().FindAsync(person.Id, day, Token))!;
    }
}
