using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Tests;

public sealed class SyncTests(JobsHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_greenhouse_board_is_stored_with_what_it_says()
    {
        var token = host.NewName();
        const string Content = "<p>Acme makes <b>clocks</b>.</p><script>alert(1)</script><h3>Requirements</h3><ul><li>3-5 years of experience with C# &amp; PostgreSQL</li></ul>"
            + "<h3>Nice to have</h3><ul><li>Kubernetes</li></ul><p>The salary is $120,000 - $150,000 per year. We sponsor visas.</p>";
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(41, "Senior Engineer", Content));
        var id = await host.RegisterAsync("greenhouse", token);

        var run = await host.SyncAsync(id);
        var published = await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id, "the publishing");

        Assert.Equal(("success", "seen 1 = published 1 + changed 0 + unchanged 0 + refused 0; closed 0"), (run.Status, run.Counts));
        var posting = published.Posting;
        Assert.Equal(("Senior Engineer", "Acme", "41"), (posting.Title, posting.Company, posting.ExternalId));
        Assert.Equal("Acme makes clocks.", posting.Text.Split('\n')[0]);
        Assert.DoesNotContain("alert", posting.Html + posting.Text, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 9, 1, 14, 0, 0, DateTimeKind.Utc), posting.PostedAt);
        Assert.Equal(("published", "DE", "offers"), (posting.PostedAtSource, posting.CountryCode, posting.Visa));
        Assert.Equal((3, 5), (posting.ExperienceYearsMin, posting.ExperienceYearsMax));
        Assert.Equal(["csharp", "postgresql"], posting.Skills.Where(skill => skill.IsRequired).Select(skill => skill.SkillId));
        Assert.Equal(["kubernetes"], posting.Skills.Where(skill => !skill.IsRequired).Select(skill => skill.SkillId));
        Assert.Equal("C#", posting.Text.Substring(posting.Skills[0].Start, posting.Skills[0].Length));
        Assert.Equal(posting.VisaQuote, posting.Text.Substring(posting.Text.IndexOf("We sponsor", StringComparison.Ordinal), posting.VisaQuote!.Length));

        var job = await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs/{published.JobId}", Token);
        Assert.Equal(posting.Text, job.GetProperty("text").GetString());
        Assert.Equal(1, job.GetProperty("version").GetInt64());
        Assert.Equal(["C#", "PostgreSQL"], job.GetProperty("required_skills").EnumerateArray().Select(skill => skill.GetString()!));
    }

    [Fact]
    public async Task A_lever_site_is_stored_with_its_lists_and_its_structured_fields()
    {
        var token = host.NewName();
        host.Boards.Lever(token, BoardFiles.LeverPosting("a-1", change: posting => posting["salaryRange"] = new JsonObject
        {
            ["min"] = 50000,
            ["max"] = 60000,
            ["currency"] = "EUR",
            ["interval"] = "per-year-salary",
        }));
        var id = await host.RegisterAsync("lever", token, company: "Acme Portugal");

        await host.SyncAsync(id);
        var posting = (await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id, "the publishing")).Posting;

        Assert.Equal(("Acme Portugal", "hybrid", "PT"), (posting.Company, posting.RemotePolicy, posting.CountryCode));
        Assert.Equal((50000, 60000, "EUR", "year"), (posting.SalaryMin, posting.SalaryMax, posting.SalaryCurrency, posting.SalaryPeriod));
        Assert.Contains("- 5+ years of experience with Python", posting.Text, StringComparison.Ordinal);
        Assert.Contains("Write to us.", posting.Text, StringComparison.Ordinal);
        Assert.Equal(5, posting.ExperienceYearsMin);
        Assert.Equal(new DateTime(2026, 1, 30, 19, 29, 35, DateTimeKind.Utc), posting.PostedAt, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_lever_site_of_several_pages_is_read_whole()
    {
        var token = host.NewName();
        host.Boards.Lever(token, Enumerable.Range(0, 250).Select(i => BoardFiles.LeverPosting($"p-{i}")));
        var id = await host.RegisterAsync("lever", token);

        Assert.Equal("seen 250 = published 250 + changed 0 + unchanged 0 + refused 0; closed 0", (await host.SyncAsync(id)).Counts);
        Assert.Equal(250L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}'"));
    }

    [Fact]
    public async Task What_cannot_be_stored_is_refused_with_a_reason_and_the_rest_is_stored()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(
            token,
            BoardFiles.GreenhouseJob(1),
            BoardFiles.GreenhouseJob(2, change: job => job["internal_job_id"] = null),
            BoardFiles.GreenhouseJob(3, change: job => job.Remove("title")),
            BoardFiles.GreenhouseJob(4, change: job => job["content"] = 12),
            BoardFiles.GreenhouseJob(5, change: job => job["absolute_url"] = "javascript:alert(1)"),
            BoardFiles.GreenhouseJob(6, title: new string('t', 501)),
            BoardFiles.GreenhouseJob(1, title: "The same again"),
            BoardFiles.GreenhouseJob(7, content: string.Concat(Enumerable.Repeat("<div>", 5000)) + "deep"),
            BoardFiles.GreenhouseJob(8, content: new string('x', 300_000)),
            BoardFiles.GreenhouseJob(9, content: "<img src='x'>"),
            BoardFiles.GreenhouseJob(10, change: job => job["application_deadline"] = "2020-01-01"),
            JsonValue.Create("not an object"),
            BoardFiles.GreenhouseJob(12, title: "NUL \u0000 and half \uD83D a pair", content: "<p>a\u0000b &#0; &#xD800; c</p>"));
        var id = await host.RegisterAsync("greenhouse", token);

        var run = await host.SyncAsync(id);

        Assert.Equal("seen 13 = published 2 + changed 0 + unchanged 0 + refused 11; closed 0", run.Counts);
        Assert.Equal(
            "-=malformed 10=expired 1=duplicate_id 2=prospect 3=missing_title 4=missing_text 5=invalid_url 6=too_long 7=too_complex 8=too_large 9=missing_text",
            string.Join(' ', run.Refusals.Select(refusal => $"{refusal.ExternalId ?? "-"}={refusal.Reason}").Order(StringComparer.Ordinal)));
        // An entry without an id may be any posting: such a list is not taken for complete.
        Assert.Equal(("partial", "schema_drift"), (run.Status, run.ErrorCode));
        var page = await host.Admin.GetFromJsonAsync<JsonElement>($"/v1/admin/job-sources/{id}/runs/{run.Id}/refusals?limit=4", Token);
        Assert.Equal(4, page.GetProperty("data").GetArrayLength());
        Assert.NotNull(page.GetProperty("next_cursor").GetString());
    }

    [Fact]
    public async Task A_second_sync_of_the_same_board_writes_and_publishes_nothing()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3));
        var id = await host.RegisterAsync("greenhouse", token);
        await host.SyncAsync(id);
        var before = await host.ScalarAsync($"SELECT string_agg(id::text || xmin::text, ',' ORDER BY id) FROM jobs WHERE source_id = '{id}'");
        // updated_at moves for postings that nobody edited.
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1, change: job => job["updated_at"] = "2026-11-01T10:00:00-04:00"), BoardFiles.GreenhouseJob(3));

        var run = await host.SyncAsync(id);
        await host.Events.NextAsync<JobSourceSynced>(e => e.RunId == run.Id, "the end of the second sync");

        Assert.Equal("seen 2 = published 0 + changed 0 + unchanged 2 + refused 0; closed 0", run.Counts);
        Assert.Equal(before, await host.ScalarAsync($"SELECT string_agg(id::text || xmin::text, ',' ORDER BY id) FROM jobs WHERE source_id = '{id}'"));
        Assert.Equal(2, host.Events.Taken<JobPublished>().Count(e => e.Posting.SourceId == id));
        Assert.DoesNotContain(host.Events.Taken<JobChanged>(), e => e.Posting.SourceId == id);
    }

    [Fact]
    public async Task A_changed_posting_is_changed_and_keeps_its_row()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));
        var id = await host.RegisterAsync("greenhouse", token);
        await host.SyncAsync(id);
        var published = await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id, "the publishing");
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1, "Staff Engineer"));

        var run = await host.SyncAsync(id);
        var changed = await host.Events.NextAsync<JobChanged>(e => e.JobId == published.JobId, "the change");

        Assert.Equal(1, run.Changed);
        Assert.Equal((2L, "Staff Engineer"), (changed.Version, changed.Posting.Title));
    }

    [Fact]
    public async Task A_posting_is_closed_when_as_many_complete_syncs_as_its_source_says_lack_it_and_comes_back()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3));
        var id = await host.RegisterAsync("greenhouse", token, missingSyncs: 2);
        await host.SyncAsync(id);
        var published = await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id && e.Posting.ExternalId == "3", "the publishing");

        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));
        Assert.Equal(0, (await host.SyncAsync(id)).Closed);
        Assert.Equal(1, (await host.SyncAsync(id)).Closed);
        var closed = await host.Events.NextAsync<JobClosed>(e => e.JobId == published.JobId, "the closing");
        Assert.Equal(("gone", 2L), (closed.Reason, closed.Version));
        Assert.Equal(0, (await host.SyncAsync(id)).Closed);

        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3));
        Assert.Equal(1, (await host.SyncAsync(id)).Published);
        await host.Events.NextAsync<JobPublished>(e => e.JobId == published.JobId && e.Version == 3, "the return");
    }

    [Fact]
    public async Task A_posting_that_is_back_in_time_starts_anew()
    {
        var token = host.NewName();
        var (one, two) = (BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3));
        host.Boards.Greenhouse(token, one, two);
        var id = await host.RegisterAsync("greenhouse", token, missingSyncs: 2);
        await host.SyncAsync(id);

        foreach (var board in new JsonNode[][] { [one], [one, two], [one] })
        {
            host.Boards.Greenhouse(token, board);
            Assert.Equal(0, (await host.SyncAsync(id)).Closed);
        }
    }

    [Fact]
    public async Task An_expired_posting_is_closed_and_stays_so_while_the_board_lists_it()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1, change: job => job["application_deadline"] = "2099-01-01"));
        var id = await host.RegisterAsync("greenhouse", token);
        await host.SyncAsync(id);
        var published = await host.Events.NextAsync<JobPublished>(e => e.Posting.SourceId == id, "the publishing");
        await host.ScalarAsync($"UPDATE jobs SET expires_at = now() - interval '1 day' WHERE source_id = '{id}'");

        await host.CloseExpiredAsync();

        var closed = await host.Events.NextAsync<JobClosed>(e => e.JobId == published.JobId, "the closing");
        Assert.Equal("expired", closed.Reason);
    }

    [Fact]
    public async Task Sources_that_are_due_are_synced_by_the_schedule_and_only_once()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));
        var id = await host.RegisterAsync("greenhouse", token);
        await host.ScalarAsync($"UPDATE job_sources SET next_sync_at = now() - interval '1 minute' WHERE id = '{id}'");

        var queued = await Task.WhenAll(host.QueueDueAsync(), host.QueueDueAsync(), host.QueueDueAsync());

        Assert.Equal(1, queued.Sum());
        var synced = await host.Events.NextAsync<JobSourceSynced>(e => e.SourceId == id, "the scheduled sync");
        Assert.Equal(("success", 1), (synced.Status, synced.Published));
        Assert.Equal(true, await host.ScalarAsync($"SELECT next_sync_at > now() + interval '5 hours' FROM job_sources WHERE id = '{id}'"));
    }

    [Fact]
    public async Task The_company_is_the_boards_own_name_where_a_posting_has_none_and_the_sources_where_that_says_nothing()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3, change: job => job.Remove("company_name")));
        var named = await host.RegisterAsync("greenhouse", token);
        await host.SyncAsync(named);
        Assert.Equal(2L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{named}' AND company = 'Acme'"));

        var old = host.NewName();
        host.Boards.Greenhouse(old, BoardFiles.GreenhouseJob(1, change: job => job.Remove("company_name")));
        var registered = await host.RegisterAsync("greenhouse", old, company: "Old Clocks Ltd");
        await host.SyncAsync(registered);
        Assert.Equal("Old Clocks Ltd", await host.ScalarAsync($"SELECT company FROM jobs WHERE source_id = '{registered}'"));
    }
}
