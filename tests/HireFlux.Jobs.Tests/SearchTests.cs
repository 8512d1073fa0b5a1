using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Tests;

public sealed class SearchTests(JobsHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("q=horologist", "1")]
    [InlineData("q=horologsit", "1")]
    [InlineData("q=horolog", "1")]
    [InlineData("q=escapements", "1")]
    [InlineData("q=\"deep escapement\"", "")]
    [InlineData("q=horologist -escapement", "")]
    [InlineData("q=777%25", "")]
    [InlineData("skill=golang", "3")]
    [InlineData("skill=Python&skill=kubernetes", "5")]
    [InlineData("skill=no-such-skill", "")]
    [InlineData("skill=go&skill=python", "")]
    [InlineData("skill=go&skill=python&skill_match=any", "3 5")]
    [InlineData("q=horologist&skill=go", "")]
    [InlineData("q=turbillon engineer", "3")]
    [InlineData("location=berlin", "1 3 5")]
    [InlineData("location=lisbon", "")]
    [InlineData("country=de", "1 3 5")]
    [InlineData("country=FR", "")]
    [InlineData("exclude_company=somebody&exclude_company=nobody", "1 3 5")]
    [InlineData("salary_min=110000&salary_currency=usd", "3")]
    [InlineData("salary_max=100000&salary_currency=USD", "3")]
    [InlineData("salary_max=99999&salary_currency=USD", "")]
    [InlineData("salary_min=120001&salary_currency=USD", "")]
    [InlineData("salary_min=110000&salary_currency=EUR", "")]
    [InlineData("salary_min=50&salary_currency=USD&salary_period=hour", "")]
    [InlineData("remote_policy=remote", "3")]
    [InlineData("remote_policy=onsite", "1")]
    [InlineData("visa=offers", "3")]
    [InlineData("visa=not_refused", "1 3")]
    [InlineData("posted_after=2026-08-15", "3 5")]
    [InlineData("posted_after=2026-08-15T00:00:00Z&remote_policy=remote&skill=go", "3")]
    public async Task Open_postings_are_found_by(string query, string expected) => Assert.Equal(expected, await FindAsync(query));

    [Fact]
    public async Task Closed_and_expired_postings_are_not_found()
    {
        var (company, id) = await SeedAsync();
        await host.ScalarAsync($"UPDATE jobs SET is_active = false WHERE source_id = '{id}' AND external_id = '1'");
        await host.ScalarAsync($"UPDATE jobs SET expires_at = now() - interval '1 second' WHERE source_id = '{id}' AND external_id = '3'");

        var found = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={company}", Token);

        Assert.Equal("5", Ids(found));
    }

    [Fact]
    public async Task Pages_have_no_gap_and_no_repetition_even_among_postings_of_one_moment()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, Enumerable.Range(0, 25).Select(i => BoardFiles.GreenhouseJob(100 + (2 * i), change: job => job["company_name"] = token)));
        await host.SyncAsync(await host.RegisterAsync("greenhouse", token, company: token));
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={token}&limit=4&cursor={cursor}", Token);
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(25, seen.Count);
        Assert.Equal(25, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("/v1/jobs?limit=0", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?limit=many", HttpStatusCode.BadRequest)]
    [InlineData("/v1/jobs?cursor=not-one", HttpStatusCode.BadRequest)]
    [InlineData("/v1/jobs?posted_after=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/v1/jobs?remote_policy=moon", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?visa=perhaps", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?skill_match=most", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?salary_min=1000", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?salary_min=9&salary_max=8&salary_currency=EUR", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?country=Germany", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?exclude_company=", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?company=%27%5C%20%26%20%28", HttpStatusCode.OK)]
    [InlineData("/v1/jobs?q=%00", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?skill=%00", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?company=%00", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?q=%FF%FE", HttpStatusCode.OK)]
    [InlineData("/v1/jobs?q=((((&skill=", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/jobs?q=%27%3B%20DROP%20TABLE%20jobs%3B--%20%21%26%7C%3A%2A%28", HttpStatusCode.OK)]
    [InlineData("/v1/jobs/not-an-id", HttpStatusCode.NotFound)]
    [InlineData("/v1/jobs/00000000-0000-0000-0000-000000000000", HttpStatusCode.NotFound)]
    public async Task Bad_queries_are_told_so(string url, HttpStatusCode status)
    {
        using var response = await host.User.GetAsync(url, Token);

        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(Token)}");
    }

    [Fact]
    public async Task Facets_count_what_was_found_and_a_correction_is_told()
    {
        var (company, _) = await SeedAsync();

        var page = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={company}&facets=true", Token);
        var corrected = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={company}&q=horologsit", Token);

        var facets = page.GetProperty("facets");
        Assert.Equal(3, facets.GetProperty("counted").GetInt32());
        Assert.False(facets.GetProperty("estimated").GetBoolean());
        Assert.Equal("hybrid 1, onsite 1, remote 1", Counts(facets, "remote_policy"));
        Assert.Equal("offers 1, refuses 1, silent 1", Counts(facets, "visa"));
        Assert.Equal("DE 3", Counts(facets, "country"));
        Assert.Equal($"{company} 3", Counts(facets, "company"));
        Assert.Contains("Python 1", Counts(facets, "skill"), StringComparison.Ordinal);
        Assert.Equal("horologist", corrected.GetProperty("corrected_q").GetString());
    }

    [Fact]
    public async Task A_slip_that_may_mean_several_words_finds_each_posting_once_the_newest_first()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(
            token,
            Job(1, "Kerbalist", "<p>One.</p>", "2026-08-01", "Remote", token),
            Job(3, "Kerbelist", "<p>Three.</p>", "2026-10-02", "Remote", token),
            Job(5, "Kerbilist", "<p>Five.</p>", "2026-09-03", "Remote", token));
        await host.SyncAsync(await host.RegisterAsync("greenhouse", token, company: token));
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?q=kerbblist&limit=2&cursor={cursor}", Token);
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(IdOf));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(["3", "5", "1"], seen);
    }

    [Fact]
    public async Task Postings_of_one_requisition_stand_in_the_list_once_with_their_other_places()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(
            token, Opening(11, 7, "Berlin, Germany", token), Opening(13, 7, "Paris, France", token), Opening(15, 9, "Madrid, Spain", token), Opening(17, 7, "Rome, Italy", token));
        await host.SyncAsync(await host.RegisterAsync("greenhouse", token, company: token));

        var all = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={token}", Token);
        var french = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={token}&country=FR", Token);

        Assert.Equal(["15 with ", "17 with 11 13"], Groups(all));
        Assert.Equal(["13 with "], Groups(french));
    }

    [Fact]
    public async Task A_closed_posting_is_still_given_to_those_who_know_it()
    {
        var (_, id) = await SeedAsync();
        var published = await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id && e.Posting.ExternalId == "1", "the publishing");
        await host.ScalarAsync($"UPDATE jobs SET is_active = false WHERE id = '{published.JobId}'");

        var job = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs/{published.JobId}", Token);

        Assert.False(job.GetProperty("is_active").GetBoolean());
    }

    private static JsonObject Opening(long id, long requisition, string place, string company) => BoardFiles.GreenhouseJob(id, "Clock winder", change: job =>
    {
        (job["company_name"], job["internal_job_id"], job["location"]) = (company, requisition, new JsonObject { ["name"] = place });
        job["first_published"] = $"2026-09-{id}T10:00:00Z";
    });

    private static IEnumerable<string> Groups(JsonElement page) => page.GetProperty("data").EnumerateArray()
        .Select(row => $"{IdOf(row)} with {string.Join(' ', row.GetProperty("also").EnumerateArray().Select(IdOf).Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    private static string IdOf(JsonElement row) => row.GetProperty("apply_url").GetString()!.Split('/')[^1];

    private static string Counts(JsonElement facets, string name) =>
        string.Join(", ", facets.GetProperty(name).EnumerateArray().Select(row => $"{row.GetProperty("value").GetString()} {row.GetProperty("count").GetInt32()}"));

    private async Task<string> FindAsync(string query)
    {
        var (company, _) = await SeedAsync();
        return Ids(await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={company.ToUpperInvariant()}&{query}", Token));
    }

    /// <summary>The apply addresses end with the posting's id at its board.</summary>
    private static string Ids(JsonElement page) =>
        string.Join(' ', page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("apply_url").GetString()!.Split('/')[^1]).Order(StringComparer.Ordinal));

    private async Task<(string Company, Guid SourceId)> SeedAsync()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(
            token,
            Job(1, "Horologist", "<h3>Requirements</h3><p>You know the escapement, deep inside.</p>", "2026-08-01", "On-site", token),
            Job(3, "Tourbillon engineer", "<h3>Requirements</h3><p>Go programming language</p><p>Salary: USD 100,000 - 120,000 per year.</p><p>We sponsor visas.</p>", "2026-09-01", "Remote", token),
            Job(5, "Case maker", "<h3>Requirements</h3><p>Python</p><h3>Nice to have</h3><p>Kubernetes</p><p>We cannot sponsor visas.</p>", "2026-09-02", "Hybrid", token));
        var id = await host.RegisterAsync("greenhouse", token, company: token);
        Assert.Equal(3, (await host.SyncAsync(id)).Published);
        return (token, id);
    }

    private static JsonObject Job(long id, string title, string content, string date, string workplace, string company) => BoardFiles.GreenhouseJob(id, title, content, job =>
    {
        job["company_name"] = company;
        job["first_published"] = $"{date}T10:00:00Z";
        job["metadata"] = new JsonArray(new JsonObject { ["name"] = "Workplace Type", ["value"] = workplace });
    });
}
