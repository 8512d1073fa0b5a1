using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Identity.Contracts;
using HireFlux.Jobs.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.Testing;

namespace HireFlux.Applications.Tests;

public sealed class ReferenceTests(ApplicationsHost host)
{
    [Fact]
    public async Task A_removed_job_leaves_its_posting_and_its_history_with_the_application()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync("Ferry Captain"));
        var id = (await host.CreateAsync(userId, jobId, "manual")).GetProperty("id").GetGuid();

        await host.Events.PublishAsync(new JobRemoved(jobId, 2, ApplicationsHost.Moment), jobId);
        await Eventually.TrueAsync(
            async () => (await host.GetAsync(userId, id)).GetProperty("application").GetProperty("job_id").ValueKind == JsonValueKind.Null, "the job to be gone");

        var detail = await host.GetAsync(userId, id);
        Assert.Equal(("Ferry Captain", "We bake at night."), (detail.GetProperty("posting").GetProperty("title").GetString(), detail.GetProperty("posting").GetProperty("text").GetString()));
        Assert.Equal(2, detail.GetProperty("history").GetArrayLength());
        Assert.Equal("job_not_found", (await host.PostAsync(userId, string.Empty, new { job_id = jobId })).Body.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Events_of_a_job_that_come_late_change_nothing()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.Events.PublishAsync(new JobClosed(jobId, 3, "gone", ApplicationsHost.Moment), jobId);
        await host.JobVersionAsync(jobId, 3);
        await host.Events.PublishAsync(new JobPublished(jobId, 1, ApplicationsHost.Posting(), ApplicationsHost.Moment), jobId);
        await host.Events.PublishAsync(new JobChanged(jobId, 2, ApplicationsHost.Posting("Changed"), ApplicationsHost.Moment), jobId);
        await host.Events.PublishAsync(new JobChanged(jobId, 4, ApplicationsHost.Posting("Changed while closed"), ApplicationsHost.Moment), jobId);
        await host.JobVersionAsync(jobId, 4);
        Assert.Equal("job_closed", (await host.PostAsync(userId, string.Empty, new { job_id = jobId })).Body.GetProperty("code").GetString());

        await host.Events.PublishAsync(new JobPublished(jobId, 5, ApplicationsHost.Posting("Back again"), ApplicationsHost.Moment), jobId);
        await host.JobVersionAsync(jobId, 5);
        Assert.Equal("Back again", (await host.CreateAsync(userId, jobId)).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Documents_that_are_deleted_are_no_longer_referred_to()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = (await host.CreateAsync(userId, jobId)).GetProperty("id").GetGuid();
        var (resume, letter) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.AsAdministratorAsync($"UPDATE applications SET resume_version_id = '{resume}', cover_letter_id = '{letter}' WHERE id = '{id}'");

        await host.Events.PublishAsync(new ResumeVersionDeleted(Guid.CreateVersion7(), resume, ApplicationsHost.Moment), userId);
        await host.Events.PublishAsync(new CoverLetterDeleted(userId, letter, ApplicationsHost.Moment), userId);
        await Eventually.TrueAsync(
            async () => (await host.GetAsync(userId, id)).GetProperty("cover_letter_id").ValueKind == JsonValueKind.Null, "the letter to be gone");
        Assert.Equal(resume, (await host.GetAsync(userId, id)).GetProperty("resume_version_id").GetGuid());
        await host.Events.PublishAsync(new ResumeVersionDeleted(userId, resume, ApplicationsHost.Moment), userId);
        await Eventually.TrueAsync(
            async () => (await host.GetAsync(userId, id)).GetProperty("resume_version_id").ValueKind == JsonValueKind.Null, "the resume to be gone");
    }

    [Fact]
    public async Task An_erased_person_leaves_nothing_and_late_events_bring_nothing_back()
    {
        var (userId, jobId) = (await host.PersonWithProfileAsync(), await host.PublishJobAsync());
        using var client = host.ClientFor(userId);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "one");
        using var created = await client.PostAsJsonAsync("/v1/applications", new { job_id = jobId, notes = "mine" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);

        await host.Events.PublishAsync(new UserErased(userId, ApplicationsHost.Moment), userId);
        await host.Events.PublishAsync(new UserErased(userId, ApplicationsHost.Moment), userId);
        await host.Events.PublishAsync(ApplicationsHost.Profile(userId, 9), userId);
        var marker = Guid.CreateVersion7();
        await host.Events.PublishAsync(ApplicationsHost.Profile(marker, 1), userId);
        await Eventually.TrueAsync(
            async () => await host.AsAdministratorAsync($"SELECT 1 FROM applicant_profiles WHERE user_id = '{marker}'") is not null, "the marker behind the erasure");

        foreach (var table in new[] { "applications", "applicant_profiles", "idempotency_keys" })
        {
            Assert.Equal(0L, await host.AsAdministratorAsync($"SELECT count(*) FROM {table} WHERE user_id = '{userId}'"));
        }
    }
}
