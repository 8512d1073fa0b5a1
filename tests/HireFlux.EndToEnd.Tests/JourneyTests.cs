using System.Text.Json;
using HireFlux.Cli;
using HireFlux.Testing;

namespace HireFlux.EndToEnd.Tests;

/// <summary>The demo's journey over the gateway, on the samples.</summary>
[Collection("system")]
public sealed class JourneyTests(RunningSystem system, ITestOutputHelper output)
{
    private static readonly JourneyBoard[] s_boards =
        [new("greenhouse", "quillstack", "Quillstack"), new("lever", "brightparcel", "Brightparcel"), new("greenhouse", "alderbrook-health", "Alderbrook Health")];

    [Fact]
    public async Task A_person_walks_the_journey_twice_on_the_same_data()
    {
        var plan = system.PlanFor("ada", People.BackendEngineer, s_boards);
        using (var first = new Journey(plan, output.WriteLine))
        {
            await first.WalkAsync(CancellationToken.None);
        }

        using var second = new Journey(plan, output.WriteLine);
        await second.WalkAsync(CancellationToken.None);
        var credits = await second.Person.GetAsync("/v1/credits", CancellationToken.None);
        var ledger = await second.Person.GetAsync("/v1/credits/ledger?limit=100", CancellationToken.None);
        Assert.Equal(credits.Number("balance"), ledger.GetProperty("data").EnumerateArray().Sum(entry => entry.Number("amount")));
        Assert.Equal(2, ledger.GetProperty("data").EnumerateArray().Count(entry => entry.Text("transaction_type") == "apply"));
    }

    [Fact]
    public async Task People_of_different_trades_get_work_of_their_own()
    {
        using var nurse = new Journey(system.PlanFor("minh-khai", People.Nurse, s_boards), output.WriteLine);
        await nurse.SignInAsync(CancellationToken.None);
        await nurse.FillInProfileAsync(CancellationToken.None);
        await nurse.SyncBoardsAsync(CancellationToken.None);
        IReadOnlyList<JsonElement> matches = [];
        // Matching hears of postings after their sync has ended; until then it is up to date with what it knows.
        await Eventually.TrueAsync(
            async () => (matches = await nurse.SeeMatchesAsync(CancellationToken.None)).Any(match => match.Text("company") == "Alderbrook Health"),
            "the postings of the last board are among the matches",
            TimeSpan.FromSeconds(60));
        Assert.Contains("Nurse", matches[0].Text("title"), StringComparison.Ordinal);
        Assert.DoesNotContain(matches.Take(3), match => match.Text("title").Contains("Engineer", StringComparison.Ordinal));
    }
}
