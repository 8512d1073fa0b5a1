using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Applications.Contracts;
using HireFlux.Identity.Contracts;

namespace HireFlux.Matching.Tests;

public sealed class CalibrationTests(CalibrationTests.OwnHost host) : IClassFixture<CalibrationTests.OwnHost>
{
    private static readonly DateTime s_when = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] s_answers = ["rejection", "interview_request", "offer"];

    [Fact]
    public async Task The_score_of_the_day_is_kept_with_how_it_went_whatever_comes_first_and_however_often()
    {
        var (person, job, application) = (new Person(), new Job(), Guid.CreateVersion7());
        await host.HandleAsync(person.Changed());
        await host.HandleAsync(job.Published());
        await host.ScoreAllAsync();
        var stored = Assert.Single(await host.QueryAsync($"SELECT fit_index, band, algo_version FROM match_scores WHERE user_id = '{person.Id}'"));
        object[] events =
        [
            new ApplicationSubmitted(application, person.Id, job.Id, "manual", 0, job.PostedAt.AddDays(3)),
            new ResponseReceived(application, person.Id, "rejection", job.PostedAt.AddDays(30)),
            new ResponseReceived(application, person.Id, "interview_request", job.PostedAt.AddDays(10)),
        ];
        var random = new Random(7);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < 10; round++)
        {
            await host.QueryAsync("DELETE FROM match_outcomes");
            var order = events.Concat(events).ToArray();
            random.Shuffle(order);
            foreach (var message in order)
            {
                await TellAsync(message);
            }

            seen.UnionWith(await host.QueryAsync("SELECT application_id, fit_index, band, algo_version, posting_age_days, response_type, responded_at - submitted_at FROM match_outcomes"));
        }

        Assert.Equal($"{application}|{stored}|3|interview_request|7.00:00:00", Assert.Single(seen));
    }

    [Fact]
    public async Task Rates_have_intervals_and_no_rate_is_told_of_fewer_than_five()
    {
        var now = host.Clock.GetUtcNow().UtcDateTime;
        await host.QueryAsync("DELETE FROM match_outcomes");
        // Half of the answers took ten days or less.
        await InsertAsync(20, "excellent", 95, now.AddDays(-60), "interview_request", TimeSpan.FromDays(10));
        await InsertAsync(20, "excellent", 95, now.AddDays(-60), null, default);
        await InsertAsync(7, "excellent", 95, now.AddDays(-3), null, default);
        await InsertAsync(1, "strong", 75, now.AddDays(-60), "offer", TimeSpan.FromDays(20));
        await InsertAsync(3, "strong", 75, now.AddDays(-60), "rejection", TimeSpan.FromDays(5));
        await host.QueryAsync($"INSERT INTO match_outcomes (application_id, user_id, submitted_at) VALUES (gen_random_uuid(), gen_random_uuid(), '{now.AddDays(-90):s}')");

        var report = await ReadAsync();

        Assert.Equal(10, report.GetProperty("median_response_days").GetDouble(), 6);
        Assert.Equal((7, 1), (report.GetProperty("open").GetInt32(), report.GetProperty("unscored").GetInt32()));
        var version = Assert.Single(report.GetProperty("versions").EnumerateArray());
        Assert.False(version.GetProperty("is_calibrated").GetBoolean());
        var bands = version.GetProperty("bands").EnumerateArray().ToArray();
        Assert.Equal(["excellent", "strong"], bands.Select(band => band.Text("band")));
        Assert.Equal((40, 20, 20), (Count(bands[0], "applications"), Count(bands[0], "answered"), Count(bands[0], "positive")));
        Assert.Equal(0.5, bands[0].GetProperty("rate").GetDouble());
        Assert.Equal((0.352, 0.648), (Math.Round(bands[0].GetProperty("rate_low").GetDouble(), 3), Math.Round(bands[0].GetProperty("rate_high").GetDouble(), 3)));
        Assert.Equal((4, 4, 1), (Count(bands[1], "applications"), Count(bands[1], "answered"), Count(bands[1], "positive")));
        Assert.Equal(JsonValueKind.Null, bands[1].GetProperty("rate").ValueKind);
        Assert.Equal(JsonValueKind.Null, bands[1].GetProperty("rate_high").ValueKind);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(199, false)]
    public async Task Bands_are_chances_only_when_there_is_enough_of_each_and_better_ones_do_better(int poor, bool isCalibrated)
    {
        var now = host.Clock.GetUtcNow().UtcDateTime;
        await host.QueryAsync("DELETE FROM match_outcomes");
        (string Band, int Hits)[] bands = [("excellent", 80), ("strong", 60), ("fair", 40), ("weak", 20), ("poor", 10)];
        foreach (var (band, hits) in bands)
        {
            await InsertAsync(hits, band, 60, now.AddDays(-60), s_answers[1 + (hits % 2)], TimeSpan.FromDays(4));
            await InsertAsync((band == "poor" ? poor : 300) - hits, band, 60, now.AddDays(-60), "rejection", TimeSpan.FromDays(4));
        }

        Assert.Equal(isCalibrated, Assert.Single((await ReadAsync()).GetProperty("versions").EnumerateArray()).GetProperty("is_calibrated").GetBoolean());

        await host.QueryAsync("UPDATE match_outcomes SET response_type = 'rejection' WHERE band = 'strong'");
        Assert.False(Assert.Single((await ReadAsync()).GetProperty("versions").EnumerateArray()).GetProperty("is_calibrated").GetBoolean());
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_person_who_was_erased()
    {
        var (person, application) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var submitted = new ApplicationSubmitted(application, person, null, "manual", 0, s_when);
        await host.HandleAsync(submitted);
        Assert.Single(await host.QueryAsync($"SELECT 1 FROM match_outcomes WHERE user_id = '{person}'"));

        await host.HandleAsync(new UserErased(person, s_when));
        await host.HandleAsync(submitted);
        await host.HandleAsync(new ResponseReceived(application, person, "offer", s_when));

        Assert.Empty(await host.QueryAsync($"SELECT 1 FROM match_outcomes WHERE user_id = '{person}'"));
    }

    [Fact]
    public async Task It_is_for_operators()
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var response = await client.GetAsync(new Uri("/v1/admin/matches/calibration", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static int Count(JsonElement band, string name) => band.GetProperty(name).GetInt32();

    private Task TellAsync(object message) => message switch
    {
        ApplicationSubmitted submitted => host.HandleAsync(submitted),
        ResponseReceived received => host.HandleAsync(received),
        _ => throw new ArgumentOutOfRangeException(nameof(message)),
    };

    private async Task<JsonElement> ReadAsync()
    {
        using var client = host.ClientFor(Guid.CreateVersion7(), admin: true);
        return await client.GetFromJsonAsync<JsonElement>(new Uri("/v1/admin/matches/calibration", UriKind.Relative));
    }

    private Task<List<string>> InsertAsync(int count, string band, int fit, DateTime at, string? answer, TimeSpan after) => host.QueryAsync($"""
        INSERT INTO match_outcomes (application_id, user_id, fit_index, band, algo_version, posting_age_days, posting_length, submitted_at, response_type, responded_at)
        SELECT gen_random_uuid(), gen_random_uuid(), {fit}, '{band}', 'fit-test', 5, 900, '{at:s}',
            {(answer is null ? "NULL" : $"'{answer}'")}, {(answer is null ? "NULL" : $"'{at + after:s}'")}
        FROM generate_series(1, {count})
        """);

    /// <summary>A database of its own: the report is over everybody.</summary>
    public sealed class OwnHost : MatchingHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Scoring:IsEnabled", "false")];
    }
}
