using System.Globalization;
using System.Net;

namespace HireFlux.Matching.Tests;

public sealed class StoredRowTests(MatchingHost host) : IClassFixture<MatchingHost>
{
    [Fact]
    public async Task The_index_can_be_worked_out_again_from_the_row_alone()
    {
        var person = new Person { Preferences = new("remote", null, null, null, [], ["Blocked Ltd"]) };
        Job[] jobs =
        [
            new(), new() { YearsMin = null, Title = "Engineer" }, new() { Company = "Blocked Ltd" }, new() { Requirements = "Kubernetes and Go (golang) in production." },
            new() { PostedAt = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-17) }, new() { RemotePolicy = "onsite", Location = "Berlin, Germany" },
        ];
        await host.TellAsync(person);
        foreach (var job in jobs)
        {
            await host.PublishAsync(job);
        }

        await host.SettledAsync(person, list => jobs.All(job => Steps.Row(list, job) is not null), "all are matched");

        var rows = await host.QueryAsync($"""
            SELECT fit_index, cardinality(gates),
                round(0.40 * coalesce(keyword_match_score, 40) + 0.25 * coalesce(embedding_similarity_score, 40)
                    + 0.15 * coalesce(seniority_alignment_score, 40) + 0.12 * coalesce(location_score, 40) + 0.08 * coalesce(recency_score, 40))
            FROM match_scores WHERE user_id = '{person.Id}' AND job_id IN ('{string.Join("','", jobs.Select(job => job.Id))}')
            """);
        Assert.Equal(jobs.Length, rows.Count);
        Assert.Contains(rows, row => row.Split('|')[1] != "0");
        Assert.All(rows, row =>
        {
            var cells = row.Split('|').Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(cells[0], cells[1] > 0 ? Math.Min(39, cells[2]) : cells[2]);
        });
        Assert.NotEmpty(await host.QueryAsync("SELECT 1 FROM match_scores WHERE seniority_alignment_score IS NULL"));
    }

    [Fact]
    public async Task The_sample_query_of_the_design_gives_what_the_list_gives()
    {
        var person = new Person { Skills = ["C#", "PostgreSQL", "Docker"] };
        Job[] jobs = [new(), new() { Requirements = "C#, PostgreSQL and Docker." }, new() { Title = "Welder", Requirements = "MIG welding." }];
        await host.TellAsync(person);
        foreach (var job in jobs)
        {
            await host.PublishAsync(job);
        }

        await host.SettledMatchAsync(person, jobs[2]);
        await host.SettledMatchAsync(person, jobs[1]);

        var sample = await host.QueryAsync($"""
            SELECT j.job_id, ms.fit_index, ms.rationale
            FROM match_scores ms
            JOIN job_read_models j ON ms.job_id = j.job_id
            WHERE ms.user_id = '{person.Id}'
                AND j.is_active = TRUE
                AND ms.fit_index >= 70
            ORDER BY ms.fit_index DESC
            LIMIT 20;
            """);
        var list = await host.MatchesAsync(person, "?min_fit=70&limit=20");
        var listed = list.GetProperty("data").EnumerateArray().Select(row => $"{row.Text("job_id")}|{row.Fit()}|{row.Text("rationale")}");
        Assert.NotEmpty(sample);
        Assert.Equal(sample.Order(), listed.Order());
        Assert.DoesNotContain(sample, row => row.StartsWith(jobs[2].Id.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_go_through_the_whole_list_once_and_in_order()
    {
        var person = new Person();
        var company = $"Paging {Guid.CreateVersion7()}";
        var day = TimeProvider.System.GetUtcNow().UtcDateTime.Date;
        var jobs = Enumerable.Range(0, 7).Select(n => new Job { Company = company, PostedAt = day.AddHours(-(n / 2)) }).ToList();
        await host.TellAsync(person);
        foreach (var job in jobs)
        {
            await host.PublishAsync(job);
        }

        await host.SettledAsync(person, list => jobs.TrueForAll(job => Steps.Row(list, job) is not null), "all are matched");
        var seen = new List<(int Fit, DateTime PostedAt, Guid Id)>();
        string? cursor = null;
        do
        {
            var query = $"?limit=2&min_fit=0&company={Uri.EscapeDataString(company.ToUpperInvariant())}{(cursor is null ? "" : $"&cursor={cursor}")}";
            var page = await host.MatchesAsync(person, query);
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(row => (row.Fit(), row.GetProperty("posted_at").GetDateTime(), row.GetProperty("job_id").GetGuid())));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(jobs.Select(job => job.Id).Order(), seen.Select(row => row.Id).Order());
        Assert.Equal(seen.OrderByDescending(row => row.Fit).ThenByDescending(row => row.PostedAt).ThenBy(row => row.Id), seen);
    }

    [Fact]
    public async Task Filters_filter()
    {
        var person = new Person();
        var remote = new Job { Company = "100% Remote_Co" };
        var onsite = new Job { RemotePolicy = "onsite", Location = "Austin, TX", PostedAt = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-30) };
        await host.TellAsync(person);
        await host.PublishAsync(remote);
        await host.PublishAsync(onsite);
        await host.SettledAsync(person, list => Steps.Row(list, remote) is not null && Steps.Row(list, onsite) is not null, "both are matched");

        await ShowsAsync("remote_policy=remote", true, false);
        await ShowsAsync("remote_policy=onsite", false, true);
        await ShowsAsync("company=100%25%20remote_co", true, false);
        await ShowsAsync("company=Remote", false, false);
        await ShowsAsync("exclude_company=100%25%20Remote_Co%2C%20Inc.", false, true);
        await ShowsAsync($"posted_after={TimeProvider.System.GetUtcNow().AddDays(-7):yyyy-MM-dd}T00:00:00Z", true, false);
        await ShowsAsync("min_fit=100", false, false);

        async Task ShowsAsync(string filter, bool showsRemote, bool showsOnsite)
        {
            var list = await host.MatchesAsync(person, $"?limit=100&min_fit=0&{filter}".Replace("min_fit=0&min_fit", "min_fit", StringComparison.Ordinal));
            Assert.Equal((showsRemote, showsOnsite), (Steps.Row(list, remote) is not null, Steps.Row(list, onsite) is not null));
        }
    }

    [Fact]
    public async Task An_explanation_quotes_both_documents_and_says_what_would_change_it()
    {
        var person = new Person();
        var job = new Job { Requirements = "You have built services in C#.\n3+ years of Kubernetes in production." };
        const string Text = "Built the payment API in C#.";
        await host.TellAsync(person);
        await host.Events.PublishAsync(person.Parsed(Text), person.Id);
        await host.PublishAsync(job);
        var match = await host.SettledMatchAsync(person, job, row => row.GetProperty("evidence_coverage").GetDecimal() > 0.9m);

        var explanation = await host.GetAsync(person.Id, $"/v1/matches/{job.Id}/explanation");

        var shown = Assert.Single(explanation.GetProperty("matched_skills").EnumerateArray());
        Assert.Contains(shown.GetProperty("asked").Text("quote"), job.Posting().Text, StringComparison.Ordinal);
        Assert.Equal(Text, shown.GetProperty("shown").Text("quote"));
        Assert.Equal("Acme 2019–", shown.GetProperty("shown").Text("source"));
        var missing = Assert.Single(explanation.GetProperty("missing_skills").EnumerateArray());
        Assert.Equal("3+ years of Kubernetes in production.", missing.GetProperty("asked").Text("quote"));
        Assert.Equal(match.Fit(), explanation.Fit());
        Assert.Equal(match.Text("rationale"), explanation.Text("rationale"));
        var what = Assert.Single(explanation.GetProperty("counterfactuals").EnumerateArray());
        Assert.Equal("kubernetes", what.Text("skill_id"));
        Assert.True(what.Fit() > match.Fit());
        Assert.Equal(what.GetProperty("gain").GetInt32(), what.Fit() - match.Fit());
    }

    [Fact]
    public async Task A_posting_that_is_not_in_the_list_is_scored_on_the_spot()
    {
        var (person, job) = (new Person(), new Job());
        await host.TellAsync(person);
        await host.PublishAsync(job);
        var stored = await host.SettledMatchAsync(person, job);
        await host.QueryAsync($"DELETE FROM match_scores WHERE user_id = '{person.Id}' AND job_id = '{job.Id}'");

        var live = await host.GetAsync(person.Id, $"/v1/matches/{job.Id}");

        Assert.Equal(stored.Fit(), live.Fit());
        Assert.Equal(stored.Text("rationale"), live.Text("rationale"));
        await host.GetAsync(person.Id, $"/v1/matches/{Guid.CreateVersion7()}", HttpStatusCode.NotFound);
    }
}
