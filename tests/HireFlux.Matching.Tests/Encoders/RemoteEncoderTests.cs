using System.Globalization;
using HireFlux.FitIndex;
using HireFlux.Identity.Contracts;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.Profiles.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>An encoder that costs time: matching goes on without it, asks once for each text, and scores again when vectors come.</summary>
public sealed class RemoteEncoderTests(RemoteEncoderHost host) : IClassFixture<RemoteEncoderHost>
{
    private static readonly DateTime s_when = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_provider_is_away_similarity_is_unknown_and_when_it_is_back_pairs_are_scored_again()
    {
        var (person, job) = (new Person(), new Job());
        await TellAsync(person, job);
        host.Server.Status = 503;
        await Assert.ThrowsAsync<HttpRequestException>(host.FillAsync);
        await host.ScoreAllAsync();

        Assert.EndsWith("/openai:first:24:8000|0.750|null", await host.StoredAsync(person, job), StringComparison.Ordinal);

        host.Server.Status = null;
        await host.FillAsync();
        await host.ScoreAllAsync();

        var (algorithm, coverage, similarity) = await ScoredAsync(person, job);
        Assert.EndsWith("/openai:first:24:8000", algorithm, StringComparison.Ordinal);
        Assert.Equal("1.000", coverage);
        Assert.Equal(await ExpectedAsync(person, job), similarity);
    }

    [Fact]
    public async Task A_text_is_asked_for_once_whatever_else_changes_and_however_often_the_service_starts()
    {
        var (person, job) = (new Person(), new Job { Requirements = "You solder printed circuit boards in small series." });
        await TellAsync(person, job);
        await host.FillAsync();
        var asked = host.Server.Texts.Count;
        await host.HandleAsync((job with { Version = 2, Location = "Remote - Canada" }).Changed());
        await host.HandleAsync((person with { Version = 2, SalaryMin = 90_000 }).Changed());
        await host.FillAsync();
        await host.RestartAsync();
        await host.FillAsync();
        Assert.Equal(asked, host.Server.Texts.Count);

        await host.HandleAsync((job with { Version = 3, Title = "Solderer" }).Changed());
        await host.FillAsync();
        Assert.Equal(["Solderer"], host.Server.Texts.Skip(asked));
    }

    [Fact]
    public async Task Vectors_that_come_after_a_snapshot_are_in_the_index_at_the_next_start()
    {
        var (person, job) = (new Person(), new Job());
        await TellAsync(person, job);
        var folder = Directory.CreateTempSubdirectory("hireflux-snapshot-");
        await RefreshAsync(Open(folder.FullName));
        await host.FillAsync();
        var (after, anew) = (Open(folder.FullName), Open(null));
        await RefreshAsync(after);
        await RefreshAsync(anew);
        folder.Delete(recursive: true);
        await using var scope = host.Services.CreateAsyncScope();
        var day = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var candidate = (await scope.ServiceProvider.GetRequiredService<CandidateReader>().FindAsync(person.Id, day, Token))!;

        Assert.Equal(anew.FindBest(candidate, 1_000, Token), after.FindBest(candidate, 1_000, Token));
        Assert.NotNull(Assert.Single(after.FindBest(candidate, 1_000, Token), hit => hit.Id == job.Id).Scores.ToRow().Scores.Similarity);
    }

    [Fact]
    public async Task A_text_that_is_refused_counts_as_unknown_and_holds_up_no_other()
    {
        var (person, good, bad) = (new Person(), new Job(), new Job { Title = "Refused Engineer", Requirements = "You bring xyzzy and C#." });
        await TellAsync(person, good, bad);
        host.Server.Refused = "xyzzy";
        await host.FillAsync();
        await host.ScoreAllAsync();
        host.Server.Refused = null;
        var asked = host.Server.Texts.Count;
        await host.FillAsync();

        Assert.Equal("1.000", (await ScoredAsync(person, good)).Coverage);
        Assert.Equal("0.875", (await ScoredAsync(person, bad)).Coverage);
        Assert.Equal(asked, host.Server.Texts.Count);
    }

    [Fact]
    public async Task Vectors_go_with_what_they_were_made_of()
    {
        var (person, other, job) = (new Person(), new Person(), new Job());
        await TellAsync(person, job);
        await TellAsync(other);
        await host.FillAsync();
        var all = await VectorsAsync(person.Id, other.Id, job.Id);
        await host.HandleAsync(new UserErased(person.Id, s_when));
        await host.HandleAsync(new ResumeDeleted(other.Id, other.Id, 2, s_when));
        await host.HandleAsync((job with { Version = 2 }).Removed());

        Assert.Equal(3, all);
        Assert.Equal(0, await VectorsAsync(person.Id, other.Id, job.Id));
    }

    private async Task TellAsync(Person person, params Job[] jobs)
    {
        foreach (var job in jobs)
        {
            await host.HandleAsync(job.Published());
        }

        await host.HandleAsync(person.Changed());
        await host.HandleAsync(person.Parsed());
    }

    private async Task<(string Algorithm, string Coverage, string Similarity)> ScoredAsync(Person person, Job job)
    {
        var cells = (await host.StoredAsync(person, job)).Split('|');
        return (cells[0], cells[1], cells[2]);
    }

    /// <summary>The mean of both halves between the anchors, by hand.</summary>
    private async Task<string> ExpectedAsync(Person person, Job job)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var day = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var state = Assert.Single(await scope.ServiceProvider.GetRequiredService<CandidateReader>().ReadStatesAsync([person.Id], day, Token));
        var (own, asked) = (EncodedTexts.Of(state.Facts), EncodedTexts.Of(Facts.JobFacts.Of(job.Posting())));
        var titles = own.SkipLast(1).Max(title => Points(title, asked[0], 0.1, 0.9));
        return Math.Round((titles + Points(own[^1], asked[1], 0.2, 0.95)) / 2, 2).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static double Points(string a, string b, double unrelated, double related)
    {
        var (x, y) = (TextVector.From(EmbeddingsServer.VectorOf(a)), TextVector.From(EmbeddingsServer.VectorOf(b)));
        return 100 * Math.Clamp(((double)x.Cosine(y) - unrelated) / (related - unrelated), 0, 1);
    }

    private async Task<int> VectorsAsync(params Guid[] ids)
    {
        var list = string.Join(',', ids.Select(id => $"'{id}'"));
        return (await host.QueryAsync(
            $"SELECT 1 FROM profile_read_models WHERE vectors IS NOT NULL AND user_id IN ({list}) UNION ALL SELECT 1 FROM job_read_models WHERE vectors IS NOT NULL AND job_id IN ({list})")).Count;
    }

    private OpenPostings Open(string? folder) => new(host.Services.GetRequiredService<Preparation>(), new SnapshotFile(
        Options.Create(new ScoringOptions { SnapshotFolder = folder, SnapshotInterval = TimeSpan.Zero }), host.Clock, NullLogger<SnapshotFile>.Instance));

    private async Task RefreshAsync(OpenPostings open)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await open.RefreshAsync(scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), Token);
    }
}
