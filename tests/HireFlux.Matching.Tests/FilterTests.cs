using System.Globalization;
using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests;

/// <summary>Filtered lists lose nothing that was not worth keeping: three rows a person are kept here, and what reaches the threshold.</summary>
public sealed class FilterTests(QuietHost host, ITestOutputHelper output) : IClassFixture<QuietHost>
{
    private static readonly DateTime s_today = TimeProvider.System.GetUtcNow().UtcDateTime.Date;

    [Fact]
    public async Task Pages_are_what_a_filter_over_all_scored_pairs_gives()
    {
        var market = new Market(20261130, 4, 150);
        await TellAsync(market);
        await host.ScoreAllAsync();
        var random = new Random(20261130);
        var pairs = new List<(Person Person, List<ScoredJob> Jobs)>();
        foreach (var person in market.People)
        {
            pairs.Add((person, await ScoreAsync(person, market.Jobs)));
        }

        var (found, longest) = (0, 0);
        for (var round = 0; round < 80; round++)
        {
            var (person, jobs) = pairs[random.Next(pairs.Count)];
            var filter = RandomFilter.Next(random);
            var expected = jobs.Where(filter.Accepts).Select(job => (job.Job.Id, job.Score.FitIndex, job.Score.Band)).ToList();

            var listed = await WalkAsync(person, filter.Query, random.Next(1, 60));

            Assert.True(expected.SequenceEqual(listed), $"{filter.Query}: {expected.Count} pairs, {listed.Count} listed");
            (found, longest) = (found + (expected.Count > 0 ? 1 : 0), Math.Max(longest, expected.Count));
        }

        output.WriteLine($"{found} of 80 filters found something, the widest {longest} of {market.Jobs.Count} postings");
        Assert.True(found > 40 && longest > 100, $"{found}, {longest}");
    }

    [Fact]
    public async Task A_filtered_list_is_of_now_while_scoring_has_not_begun()
    {
        var company = $"Late {Guid.CreateVersion7():N}";
        var (person, job) = (new Person(), new Job { Company = company });
        await host.HandleAsync(person.Changed());
        await host.HandleAsync(job.Published());
        Assert.Equal(1, (await FirstAsync()).GetProperty("job_version").GetInt64());

        await host.HandleAsync((job with { Version = 2, Title = "Welder" }).Changed());
        Assert.Equal("Welder", (await FirstAsync()).Text("title"));

        await host.HandleAsync((person with { Version = 2, Skills = [] }).Changed());
        Assert.Equal(2, (await FirstAsync()).GetProperty("profile_version").GetInt64());

        await host.HandleAsync((job with { Version = 3 }).Closed());
        Assert.Empty((await host.MatchesAsync(person, $"?min_fit=0&company={company}")).GetProperty("data").EnumerateArray());

        async Task<System.Text.Json.JsonElement> FirstAsync() =>
            Assert.Single((await host.MatchesAsync(person, $"?min_fit=0&company={company}")).GetProperty("data").EnumerateArray());
    }

    private async Task TellAsync(Market market)
    {
        // Of the other tests nothing is left that could be found.
        await host.QueryAsync("UPDATE job_read_models SET is_active = false");
        foreach (var person in market.People)
        {
            await host.HandleAsync(person.Changed());
        }

        foreach (var job in market.Jobs)
        {
            await host.HandleAsync(job.Published());
        }
    }

    /// <summary>All postings as they fit a person, in the order of the list.</summary>
    private async Task<List<ScoredJob>> ScoreAsync(Person person, IEnumerable<Job> jobs)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var scorer = scope.ServiceProvider.GetRequiredService<FitIndexScorer>();
        var candidate = await scope.ServiceProvider.GetRequiredService<CandidateReader>()
            .FindAsync(person.Id, DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime), CancellationToken.None);
        return
        [
            .. jobs
                .Select(job => new ScoredJob(job, scorer.Score(candidate!.Prepared, scorer.Prepare(JobFacts.Of(job.Posting())), candidate.ScoredOn)))
                .OrderByDescending(pair => pair.Score.FitIndex).ThenByDescending(pair => pair.Job.PostedAt).ThenBy(pair => pair.Job.Id),
        ];
    }

    private async Task<List<(Guid Id, int FitIndex, FitBand Band)>> WalkAsync(Person person, string query, int limit)
    {
        var listed = new List<(Guid, int, FitBand)>();
        string? cursor = null;
        do
        {
            var page = await host.MatchesAsync(person, $"?{query}&limit={limit}{(cursor is null ? "" : $"&cursor={cursor}")}");
            listed.AddRange(page.GetProperty("data").EnumerateArray().Select(row => (
                row.GetProperty("job_id").GetGuid(), row.Fit(), Enum.Parse<FitBand>(row.Text("band"), ignoreCase: true))));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);
        return listed;
    }

    private sealed record ScoredJob(Job Job, FitScore Score);

    /// <summary>A query, and what it asks for in the test's own words.</summary>
    private sealed record RandomFilter(string Query, Func<ScoredJob, bool> Accepts)
    {
        private static readonly string[] s_bands = ["excellent", "strong", "fair", "weak", "poor", "blocked"];

        public static RandomFilter Next(Random random)
        {
            var least = random.Next(101);
            var (bands, hasLeast) = (s_bands.Where(_ => random.Next(3) == 0).ToArray(), random.Next(2) == 0);
            var (policy, period) = (Any("remote", "hybrid", "onsite"), Any("month", "year"));
            var (pay, after) = (random.Next(3, 16) * 10_000, s_today.AddDays(-random.Next(60)));
            var names = new[] { "INITECH", "globex, inc", "Umbrella Labs" }.Where(_ => random.Next(2) == 0).DefaultIfEmpty("Hooli").ToArray();
            List<(string Query, Func<ScoredJob, bool> Accepts)> parts =
            [
                ($"remote_policy={policy}", pair => pair.Job.RemotePolicy == policy),
                ("visa=offers", pair => pair.Job.Visa == "offers"),
                ($"salary_min={pay}&salary_currency=usd&salary_period={period}", pair => pair.Job.SalaryMax >= pay && pair.Job.SalaryPeriod == period),
                ($"posted_after={after:s}Z", pair => pair.Job.PostedAt > after),
                (Names("company"), pair => names.Select(Key).Contains(Key(pair.Job.Company))),
                (Names("exclude_company"), pair => !names.Select(Key).Contains(Key(pair.Job.Company))),
            ];
            parts.RemoveAll(_ => random.Next(4) != 0);
            if (bands.Length > 0 && random.Next(2) == 0)
            {
                parts.Add((string.Join('&', bands.Select(band => $"band={band}")), pair => bands.Contains($"{pair.Score.Band}".ToLower(CultureInfo.InvariantCulture))));
                least = hasLeast ? least : 0;
            }
            else
            {
                least = hasLeast ? least : 60;
            }

            if (hasLeast)
            {
                parts.Add(($"min_fit={least}", _ => true));
            }

            return new(
                string.Join('&', parts.Select(part => part.Query)),
                pair => pair.Score.FitIndex >= least && parts.TrueForAll(part => part.Accepts(pair)));

            string Any(params string[] among) => among[random.Next(among.Length)];

            string Names(string parameter) => string.Join('&', names.Select(name => $"{parameter}={Uri.EscapeDataString(name)}"));
        }

        private static string Key(string company) => company.ToLower(CultureInfo.InvariantCulture).TrimEnd('.').Replace(" inc", "", StringComparison.Ordinal).TrimEnd(',');
    }
}
