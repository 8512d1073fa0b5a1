using System.Text.Json.Nodes;
using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Tests;

public sealed class AshbyTests(JobsHost host)
{
    [Fact]
    public async Task A_board_is_stored_with_its_places_its_pay_and_its_date()
    {
        var name = host.NewName();
        host.Boards.Ashby(name, BoardFiles.AshbyJob(1, "Staff Engineer", job =>
        {
            job["secondaryLocations"] = new JsonArray(
                new JsonObject { ["location"] = "Lyon", ["address"] = new JsonObject { ["addressCountry"] = "France" } },
                new JsonObject { ["location"] = "Head office" });
            job["isRemote"] = true;
            job["compensation"] = Compensation(Component("EquityPercentage", "NONE", null, null, null), Component("Salary", "1 YEAR", "GBP", 90_000, 120_000));
        }));
        var id = await host.RegisterAsync("ashby", name, company: "Acme");

        Assert.Equal("success", (await host.SyncAsync(id)).Status);
        var posting = (await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id, "the publishing")).Posting;

        Assert.Equal(("Staff Engineer", "Acme", "You know Rust."), (posting.Title, posting.Company, posting.Text));
        Assert.Equal(("Head office", "remote"), (posting.Location, posting.RemotePolicy));
        Assert.Equal((90_000, 120_000, "GBP", "year"), (posting.SalaryMin, posting.SalaryMax, posting.SalaryCurrency, posting.SalaryPeriod));
        Assert.Equal(new DateTime(2026, 10, 15, 14, 56, 50, DateTimeKind.Utc), posting.PostedAt);
        Assert.EndsWith("/application", posting.ApplyUrl, StringComparison.Ordinal);
        Assert.Equal("""["Head office", "Lyon"]""", await host.ScalarAsync($"SELECT (metadata->'locations')::text FROM jobs WHERE source_id = '{id}'"));
    }

    [Theory]
    [InlineData("1 HOUR", "USD", 40, 55, "40-55 USD hour")]
    [InlineData("1 MONTH", "PLN", 20_000, null, "20000- PLN month")]
    [InlineData("1 TIME", "USD", 1_000, 2_000, "1000-2000 USD ")]
    [InlineData("1 YEAR", null, 90_000, 120_000, "none")]
    [InlineData("1 YEAR", "USD", null, null, "none")]
    [InlineData("1 YEAR", "USD", 120_000, 90_000, "none")]
    public async Task Pay_is_read_from_the_component_that_is_salary(string interval, string? currency, int? min, int? max, string expected)
    {
        var name = host.NewName();
        host.Boards.Ashby(name, BoardFiles.AshbyJob(1, change: job =>
            job["compensation"] = Compensation(Component("Bonus", "1 YEAR", "USD", 5_000, 9_000), Component("Salary", interval, currency, min, max))));
        var id = await host.RegisterAsync("ashby", name);

        await host.SyncAsync(id);

        Assert.Equal(expected, await host.ScalarAsync(
            $"SELECT CASE WHEN salary_currency IS NULL THEN 'none' ELSE concat(salary_min, '-', salary_max, ' ', salary_currency, ' ', salary_period) END FROM jobs WHERE source_id = '{id}'"));
    }

    [Fact]
    public async Task Ranges_of_several_tiers_are_put_together_where_the_board_gives_no_summary()
    {
        var name = host.NewName();
        host.Boards.Ashby(name, BoardFiles.AshbyJob(1, change: job => job["compensation"] = new JsonObject
        {
            ["compensationTiers"] = new JsonArray(
                new JsonObject { ["components"] = new JsonArray(Component("Salary", "1 YEAR", "USD", 154_000, 193_000)) },
                new JsonObject { ["components"] = new JsonArray(Component("Salary", "1 YEAR", "USD", 140_000, 175_000), Component("Salary", "1 YEAR", "CAD", 1, 2)) }),
        }));
        var id = await host.RegisterAsync("ashby", name);

        await host.SyncAsync(id);

        Assert.Equal("140000-193000 USD", await host.ScalarAsync($"SELECT concat(salary_min, '-', salary_max, ' ', salary_currency) FROM jobs WHERE source_id = '{id}'"));
    }

    [Fact]
    public async Task What_the_board_leaves_open_stays_unknown_and_what_it_does_not_list_is_refused()
    {
        var name = host.NewName();
        host.Boards.Ashby(
            name,
            BoardFiles.AshbyJob(1),
            BoardFiles.AshbyJob(2, change: job => job["isListed"] = false),
            BoardFiles.AshbyJob(3, change: job => job.Remove("id")),
            BoardFiles.AshbyJob(4, change: job => job["descriptionHtml"] = ""),
            BoardFiles.AshbyJob(5, change: job => (job["descriptionHtml"], job["descriptionPlain"]) = (null, " ")),
            BoardFiles.AshbyJob(6, change: job => (job["applyUrl"], job["jobUrl"]) = (null, "ftp://acme.example")));
        var id = await host.RegisterAsync("ashby", name);

        var run = await host.SyncAsync(id);

        Assert.Equal(("success", "seen 6 = published 3 + changed 0 + unchanged 0 + refused 3; closed 0"), (run.Status, run.Counts));
        Assert.Equal(["invalid_url", "missing_text", "unlisted"], run.Refusals.Select(refusal => refusal.Reason).Order(StringComparer.Ordinal));
        Assert.Equal(3L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}' AND remote_policy IS NULL AND metadata->>'country_code' = 'GB'"));
        Assert.Equal(1L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}' AND external_id = 'a1f0c7be-0000-4000-8000-000000000003'"));
    }

    [Fact]
    public async Task A_job_that_its_employer_lists_no_longer_is_closed()
    {
        var name = host.NewName();
        host.Boards.Ashby(name, BoardFiles.AshbyJob(1), BoardFiles.AshbyJob(2));
        var id = await host.RegisterAsync("ashby", name, missingSyncs: 1);
        await host.SyncAsync(id);
        host.Boards.Ashby(name, BoardFiles.AshbyJob(1), BoardFiles.AshbyJob(2, change: job => job["isListed"] = false));

        Assert.Equal(1, (await host.SyncAsync(id)).Closed);
    }

    [Fact]
    public async Task An_empty_list_of_a_board_that_never_had_a_posting_is_no_success()
    {
        var id = await host.RegisterAsync("ashby", "nobody-has-this-board");

        var run = await host.SyncAsync(id);

        Assert.Equal(("failed", "empty_or_unknown", 0), (run.Status, run.ErrorCode, run.Seen));
    }

    [Fact]
    public async Task A_board_that_had_postings_and_lists_none_closes_nothing()
    {
        var name = host.NewName();
        host.Boards.Ashby(name, BoardFiles.AshbyJob(1), BoardFiles.AshbyJob(2));
        var id = await host.RegisterAsync("ashby", name, missingSyncs: 1);
        await host.SyncAsync(id);
        host.Boards.Ashby(name);

        var run = await host.SyncAsync(id);

        Assert.Equal(("failed", "empty_but_was_full", 0), (run.Status, run.ErrorCode, run.Closed));
        Assert.Equal(2L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}' AND is_active"));
    }

    private static JsonObject Compensation(params JsonNode[] components) => new() { ["summaryComponents"] = new JsonArray(components), ["compensationTiers"] = new JsonArray() };

    private static JsonObject Component(string type, string interval, string? currency, int? min, int? max) => new()
    {
        ["compensationType"] = type,
        ["interval"] = interval,
        ["currencyCode"] = currency,
        ["minValue"] = min,
        ["maxValue"] = max,
    };
}
