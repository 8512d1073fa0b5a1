using System.Net;
using System.Text.Json;
using HireFlux.Profiles.Contracts;
using HireFlux.Testing;

namespace HireFlux.Matching.Tests;

public sealed class MatchTests(MatchingHost host) : IClassFixture<MatchingHost>
{
    [Fact]
    public async Task Events_in_become_explained_matches_out()
    {
        var (person, job) = (new Person(), new Job());
        await host.TellAsync(person);
        await host.PublishAsync(job);

        var match = await host.SettledMatchAsync(person, job);

        Assert.True(match.Fit() >= 70, $"{match}");
        Assert.Equal("Initech", match.Text("company"));
        Assert.Equal("https://boards.example/apply", match.Text("apply_url"));
        Assert.Equal(["C#", "PostgreSQL"], match.GetProperty("matched_skills").EnumerateArray().Select(skill => skill.GetString()!).Order());
        Assert.StartsWith($"{match.Fit()} = ", match.Text("rationale"), StringComparison.Ordinal);
        Assert.Equal(5, match.GetProperty("contributions").GetArrayLength());
        Assert.Equal(1, match.GetProperty("profile_version").GetInt64());
        var points = match.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("points").GetDecimal());
        Assert.Equal(match.Fit(), (int)Math.Round(points, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public async Task A_posting_that_was_there_first_is_found_by_a_new_person()
    {
        var (person, job) = (new Person(), new Job());
        await host.PublishAsync(job);
        await host.TellAsync(person);
        await host.SettledMatchAsync(person, job);
    }

    [Fact]
    public async Task A_resume_raises_what_it_shows_evidence_of()
    {
        var (person, job) = (new Person(), new Job());
        await host.PublishAsync(job);
        await host.TellAsync(person);
        var listed = await host.SettledMatchAsync(person, job);

        await host.Events.PublishAsync(person.Parsed(), Guid.CreateVersion7());
        var shown = await host.SettledMatchAsync(person, job, row => row.GetProperty("keyword_match_score").GetDecimal() == 100m);

        Assert.Equal(80m, listed.GetProperty("keyword_match_score").GetDecimal());
        Assert.True(listed.GetProperty("evidence_coverage").GetDecimal() < shown.GetProperty("evidence_coverage").GetDecimal());
        Assert.Equal(100m, shown.GetProperty("seniority_alignment_score").GetDecimal());
    }

    [Fact]
    public async Task A_deleted_resume_counts_no_more_and_does_not_come_back()
    {
        var (person, job) = (new Person(), new Job());
        await host.PublishAsync(job);
        await host.TellAsync(person);
        await host.Events.PublishAsync(person.Parsed(), person.Id);
        await host.SettledMatchAsync(person, job, row => row.GetProperty("keyword_match_score").GetDecimal() == 100m);

        await host.Events.PublishAsync(new ResumeDeleted(person.Id, person.Id, 3, new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc)), person.Id);
        await host.Events.PublishAsync(person.Parsed(version: 2), person.Id);
        await host.SettledMatchAsync(person, job, row => row.GetProperty("keyword_match_score").GetDecimal() == 80m);

        Assert.Empty(await host.QueryAsync($"SELECT 1 FROM resume_read_models WHERE user_id = '{person.Id}' AND (version <> 3 OR facts::text LIKE '%payment%')"));
    }

    [Fact]
    public async Task A_resume_may_come_before_the_profile()
    {
        var (person, job) = (new Person(), new Job());
        await host.PublishAsync(job);
        await host.Events.PublishAsync(person.Parsed(), person.Id);
        var before = await host.SettledMatchAsync(person, job);

        await host.TellAsync(person);
        await host.SettledMatchAsync(person, job, row => row.GetProperty("profile_version").GetInt64() == 1);
        Assert.Equal(0, before.GetProperty("profile_version").GetInt64());
    }

    [Fact]
    public async Task A_changed_profile_is_scored_again_and_never_served_as_fresh_before()
    {
        var (person, job) = (new Person(), new Job());
        await host.PublishAsync(job);
        await host.TellAsync(person);
        var before = await host.SettledMatchAsync(person, job);

        await host.TellAsync(person with { Version = 2, Skills = ["Patient care"], Titles = ["Nurse"] });
        var sawNewVersion = false;
        var list = default(JsonElement);
        await Eventually.TrueAsync(
            async () =>
            {
                list = await host.MatchesAsync(person);
                var status = list.GetProperty("status");
                sawNewVersion |= status.GetProperty("profile_version").GetInt64() == 2;
                if (status.Text("scoring") == "up_to_date" && sawNewVersion)
                {
                    Assert.Equal(2, status.GetProperty("scored_profile_version").GetInt64());
                    Assert.All(list.GetProperty("data").EnumerateArray(), row => Assert.Equal(2, row.GetProperty("profile_version").GetInt64()));
                    return true;
                }

                return false;
            },
            "the second profile is scored");
        Assert.True(Steps.Row(list, job)!.Value.Fit() < before.Fit());
    }

    [Fact]
    public async Task Repeated_and_late_events_change_nothing()
    {
        var (person, job) = (new Person { Version = 3 }, new Job { Version = 3 });
        var messageId = Guid.CreateVersion7();
        await host.Events.PublishAsync(person.Changed(), person.Id, messageId);
        await host.Events.PublishAsync(person.Changed(), person.Id, messageId);
        await host.PublishAsync(job);
        await host.SettledMatchAsync(person, job);
        var before = await host.QueryAsync($"SELECT revision, version, facts FROM profile_read_models WHERE user_id = '{person.Id}'");
        var jobBefore = await host.QueryAsync($"SELECT version, title, is_active FROM job_read_models WHERE job_id = '{job.Id}'");

        await host.TellAsync(person);
        await host.TellAsync(person with { Version = 2, Skills = ["Welding"] });
        await host.PublishAsync(job with { Version = 2, Title = "Welder" });
        await host.CloseAsync(job with { Version = 1 });
        var (lastPerson, lastJob) = (person with { Id = SamePartition(person.Id) }, new Job { Id = SamePartition(job.Id) });
        await host.TellAsync(lastPerson);
        await host.PublishAsync(lastJob);
        await host.SettledMatchAsync(lastPerson, lastJob);

        Assert.Equal(before, await host.QueryAsync($"SELECT revision, version, facts FROM profile_read_models WHERE user_id = '{person.Id}'"));
        Assert.Equal(jobBefore, await host.QueryAsync($"SELECT version, title, is_active FROM job_read_models WHERE job_id = '{job.Id}'"));
        Assert.StartsWith("1|3|", before[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posting_closed_before_it_was_heard_of_stays_closed()
    {
        var job = new Job();
        await host.CloseAsync(job with { Version = 2 });
        await host.PublishAsync(job);
        var marker = new Job { Id = SamePartition(job.Id) };
        var person = new Person();
        await host.TellAsync(person);
        await host.PublishAsync(marker);
        var list = await host.SettledAsync(person, list => Steps.Row(list, marker) is not null, "the marker is matched");

        Assert.Null(Steps.Row(list, job));
        await host.GetAsync(person.Id, $"/v1/matches/{job.Id}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closed_posting_disappears_and_comes_back_when_it_opens_again()
    {
        var (person, job) = (new Person(), new Job());
        await host.TellAsync(person);
        await host.PublishAsync(job);
        await host.SettledMatchAsync(person, job);

        await host.CloseAsync(job with { Version = 2 });
        await host.SettledAsync(person, list => Steps.Row(list, job) is null, "the closed posting is gone");
        await host.GetAsync(person.Id, $"/v1/matches/{job.Id}", HttpStatusCode.NotFound);
        Assert.Empty(await host.QueryAsync($"SELECT 1 FROM match_scores WHERE job_id = '{job.Id}'"));
        var explanation = await host.GetAsync(person.Id, $"/v1/matches/{job.Id}/explanation");
        Assert.Equal("inactive", explanation.GetProperty("gates")[0].Text("kind"));
        Assert.True(explanation.Fit() <= 39);

        await host.PublishAsync(job with { Version = 3 });
        await host.SettledMatchAsync(person, job);

        await host.Events.PublishAsync((job with { Version = 4 }).Removed(), job.Id);
        await host.SettledAsync(person, list => Steps.Row(list, job) is null, "the removed posting is gone");
        await host.GetAsync(person.Id, $"/v1/matches/{job.Id}/explanation", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_excluded_company_is_held_at_39_and_says_so()
    {
        var job = new Job { Company = "Hooli, Inc." };
        var person = new Person { Preferences = new JobPreferences("remote", null, null, null, [], ["hooli"]) };
        await host.TellAsync(person);
        await host.PublishAsync(job);

        var match = await host.SettledMatchAsync(person, job);

        Assert.Equal(39, match.Fit());
        Assert.Equal("blocked", match.Text("band"));
        Assert.Equal("excluded_company", match.GetProperty("gates")[0].GetString());
        Assert.StartsWith("Blocked: ", match.Text("rationale"), StringComparison.Ordinal);
        Assert.Null(Steps.Row(await host.MatchesAsync(person, ""), job));
    }

    [Fact]
    public async Task A_developer_is_no_nurse()
    {
        var job = new Job
        {
            Title = "ICU Nurse",
            Company = "City Hospital",
            Requirements = "Registered nurse with ICU experience.\nACLS certification and patient care.",
            YearsMin = null,
        };
        var (developer, nurse) = (new Person(), Person.Nurse());
        await host.TellAsync(developer);
        await host.TellAsync(nurse);
        await host.PublishAsync(job);

        Assert.True((await host.SettledMatchAsync(developer, job)).Fit() < 40);
        Assert.True((await host.SettledMatchAsync(nurse, job)).Fit() >= 60);
    }

    [Fact]
    public async Task Other_peoples_matches_are_not_to_be_had()
    {
        var (person, job) = (new Person(), new Job());
        await host.TellAsync(person);
        await host.PublishAsync(job);
        await host.SettledMatchAsync(person, job);
        var stranger = Guid.CreateVersion7();

        var list = await host.GetAsync(stranger, "/v1/matches?min_fit=0");
        Assert.Empty(list.GetProperty("data").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, list.GetProperty("status").GetProperty("profile_version").ValueKind);
        await host.GetAsync(stranger, $"/v1/matches/{job.Id}", HttpStatusCode.NotFound);
        var problem = await host.GetAsync(stranger, $"/v1/matches/{job.Id}/explanation", HttpStatusCode.NotFound);
        Assert.Equal("match_not_found", problem.Text("code"));
    }

    [Fact]
    public async Task An_erased_person_leaves_nothing_and_does_not_come_back()
    {
        var (person, job) = (new Person(), new Job());
        await host.TellAsync(person);
        await host.Events.PublishAsync(person.Parsed(), person.Id);
        await host.PublishAsync(job);
        await host.SettledMatchAsync(person, job);

        await host.EraseAsync(person);
        await host.TellAsync(person with { Version = 9 });
        await host.Events.PublishAsync(person.Parsed(version: 9), person.Id);
        var marker = new Person { Id = SamePartition(person.Id) };
        await host.TellAsync(marker);
        await host.SettledMatchAsync(marker, job);

        foreach (var table in (string[])["profile_read_models", "resume_read_models", "match_scores", "match_announcements"])
        {
            Assert.Empty(await host.QueryAsync($"SELECT 1 FROM {table} WHERE user_id = '{person.Id}'"));
        }

        Assert.Empty(await host.QueryAsync($"SELECT 1 FROM scoring_work WHERE subject_id = '{person.Id}'"));
    }

    /// <summary>Another id whose events go through the same queue, and so are handled after those of the first.</summary>
    private static Guid SamePartition(Guid id)
    {
        var bytes = Guid.CreateVersion7().ToByteArray();
        id.ToByteArray().AsSpan(12).CopyTo(bytes.AsSpan(12));
        return new Guid(bytes);
    }
}
