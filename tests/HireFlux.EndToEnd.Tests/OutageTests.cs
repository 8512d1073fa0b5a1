using System.Net;
using System.Text.Json;
using HireFlux.Cli;

namespace HireFlux.EndToEnd.Tests;

/// <summary>Any one part is stopped for ten seconds in mid-journey: requests are answered or refused with 503, nothing is lost, and all comes back by itself.</summary>
[Collection("system")]
public sealed class OutageTests(RunningSystem system, ITestOutputHelper output)
{
    private static readonly TimeSpan s_away = TimeSpan.FromSeconds(10);
    private static readonly string[] s_reads =
        ["/v1/me", "/v1/profile", "/v1/jobs?q=engineer", "/v1/matches", "/v1/applications", "/v1/credits", "/v1/notifications", "/v1/plans"];

    [Theory]
    [InlineData("identity")]
    [InlineData("profiles")]
    [InlineData("jobs")]
    [InlineData("matching")]
    [InlineData("applications")]
    [InlineData("billing")]
    [InlineData("rabbitmq")]
    [InlineData("redis")]
    [InlineData("postgres")]
    public async Task A_part_away_for_ten_seconds_loses_nothing(string part)
    {
        using var journey = new Journey(
            system.PlanFor("outage", People.BackendEngineer, new JourneyBoard("greenhouse", "quillstack", "Quillstack")),
            output.WriteLine);
        await journey.SignInAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var reading = ReadUntilAsync(journey, stop.Token);

        // The rest of the journey is under way while the part goes and comes back; its client repeats what is answered 503.
        await system.OperateAsync(part, "stop");
        var walking = Task.Run(async () =>
        {
            await journey.FillInProfileAsync(CancellationToken.None);
            await journey.SyncBoardsAsync(CancellationToken.None);
            var matches = await journey.SeeMatchesAsync(CancellationToken.None);
            await journey.ApplyAsync(matches, CancellationToken.None);
            await journey.LookBackAsync(CancellationToken.None);
        });
        await Task.Delay(s_away);
        await system.OperateAsync(part, "start");
        await walking;
        await system.AllReadyAsync();
        await stop.CancelAsync();
        var statuses = await reading;
        output.WriteLine(string.Join(", ", statuses.OrderBy(pair => pair.Key).Select(pair => $"{(int)pair.Key}: {pair.Value}")));

        await AssertNothingLostAsync(journey);
    }

    /// <summary>Reads everything all the while and counts the answers.</summary>
    private async Task<Dictionary<HttpStatusCode, int>> ReadUntilAsync(Journey journey, CancellationToken stop)
    {
        var statuses = new Dictionary<HttpStatusCode, int>();
        using var client = new HttpClient { BaseAddress = system.Gateway };
        client.DefaultRequestHeaders.Authorization = journey.Person.Authorization;
        while (!stop.IsCancellationRequested)
        {
            foreach (var path in s_reads)
            {
                using var response = await client.GetAsync(path, CancellationToken.None);
                statuses[response.StatusCode] = statuses.GetValueOrDefault(response.StatusCode) + 1;
                Assert.True(response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.ServiceUnavailable, $"{path}: {(int)response.StatusCode}");
                if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
                {
                    var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(CancellationToken.None)).RootElement;
                    Assert.Equal("service_unavailable", problem.Text("code"));
                    Assert.NotNull(response.Headers.RetryAfter);
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
        }

        return statuses;
    }

    private static async Task AssertNothingLostAsync(Journey journey)
    {
        var applications = (await journey.Person.GetAsync("/v1/applications", CancellationToken.None)).GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(["applied", "saved"], applications.Select(application => application.Text("status")).Order(StringComparer.Ordinal));
        await Testing.Eventually.TrueAsync(
            async () =>
            {
                var ledger = (await journey.Person.GetAsync("/v1/credits/ledger", CancellationToken.None)).GetProperty("data").EnumerateArray().ToList();
                return ledger.Count(entry => entry.Text("transaction_type") == "bonus") == 1 && ledger.Count(entry => entry.Text("transaction_type") == "apply") == 1;
            },
            "one bonus and one reservation are in the ledger");
        await Testing.Eventually.TrueAsync(
            async () =>
            {
                var activity = (await journey.Person.GetAsync("/v1/me/activity?limit=100", CancellationToken.None)).GetProperty("data").EnumerateArray();
                var types = activity.Select(entry => entry.Text("event_type")).ToList();
                return types.Any(type => type.Contains("profile", StringComparison.Ordinal)) && types.Any(type => type.Contains("application", StringComparison.Ordinal));
            },
            "what happened is in the audit trail");
    }
}
