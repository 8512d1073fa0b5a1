using System.Net;
using System.Text.Json;
using HireFlux.Applications.Contracts;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.Billing.Contracts;
using HireFlux.Identity.Contracts;
using HireFlux.Jobs.Contracts;
using HireFlux.ServiceDefaults.Http;
using HireFlux.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HireFlux.Applications.Tests;

public sealed class AssistTests(ApplicationsHost host)
{
    [Fact]
    public async Task The_pack_answers_from_the_profile_and_the_confirmation_spends_the_credit()
    {
        var (userId, jobId) = (await host.PersonWithProfileAsync(), await host.PublishJobAsync());
        var created = await host.CreateAsync(userId, jobId, "apply_assist");
        var id = created.GetProperty("id").GetGuid();
        Assert.Equal(("saved", "reserving"), (created.GetProperty("status").GetString(), created.GetProperty("assist").GetProperty("state").GetString()));
        var requested = await host.Events.NextAsync<SubmissionRequested>(e => e.ApplicationId == id, "the request");
        Assert.Equal(("apply_assist", 1, 1), (requested.Method, requested.Credits, requested.Attempt));

        await host.Events.PublishAsync(ApplicationsHost.Reserved(userId, id), id);
        await host.AssistStateAsync(userId, id, "ready");
        var ready = await host.GetAsync(userId, id);
        Assert.Equal(
            new SortedDictionary<string, string>
            {
                ["first_name"] = "Ana",
                ["last_name"] = "Reis",
                ["phone"] = "+351 912 345 678",
                ["location"] = "Porto",
                ["work_authorization"] = "EU citizen",
                ["sponsorship_required"] = "No",
            },
            ready.GetProperty("answers").Deserialize<SortedDictionary<string, string>>());
        Assert.Equal("profile.first_name@1", ready.GetProperty("answer_sources").GetProperty("first_name").GetString());
        Assert.Equal("https://boards.example/crumb/4711", ready.GetProperty("application").GetProperty("apply_url").GetString());
        await host.Events.NextAsync<NotificationRequested>(e => e.UserId == userId && e.Title == "Your application is ready", "the notification");

        var (status, confirmed) = await host.PostAsync(userId, $"{id}/submitted");
        Assert.Equal((HttpStatusCode.OK, "applied"), (status, confirmed.GetProperty("status").GetString()));
        Assert.Equal("apply_assist", confirmed.GetProperty("application_method").GetString());
        await host.Events.NextAsync<ApplicationSubmitted>(e => e.ApplicationId == id && e is { Method: "apply_assist", Attempt: 1 }, "the submission");

        Assert.Equal("already_applied", (await host.PostAsync(userId, $"{id}/submitted")).Body.GetProperty("code").GetString());
        Assert.Equal("nothing_to_cancel", (await host.PostAsync(userId, $"{id}/cancel")).Body.GetProperty("code").GetString());
        Assert.Equal("move_not_allowed", (await host.MoveAsync(userId, id, "saved")).Body.GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_the_profile_does_not_say_is_listed_as_missing_and_filled_in_when_it_does()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        await host.Events.PublishAsync(ApplicationsHost.Profile(userId, 3, phone: " ", sponsorship: null), userId);
        await Eventually.TrueAsync(
            async () => await host.AsAdministratorAsync($"SELECT 1 FROM applicant_profiles WHERE user_id = '{userId}'") is not null, "the profile");
        var id = await host.ReadyAsync(userId, jobId);

        Assert.Equal(["phone", "sponsorship_required"], Missing(await host.GetAsync(userId, id)));

        // An older profile that comes late must not undo the newer one.
        await host.Events.PublishAsync(ApplicationsHost.Profile(userId, 2, phone: "0"), userId);
        await host.Events.PublishAsync(ApplicationsHost.Profile(userId, 4, sponsorship: null), userId);
        await Eventually.TrueAsync(async () => Missing(await host.GetAsync(userId, id)) is ["sponsorship_required"], "the phone to be filled in");
        var detail = await host.GetAsync(userId, id);
        Assert.Equal("+351 912 345 678", detail.GetProperty("answers").GetProperty("phone").GetString());
        Assert.Equal("profile.phone@4", detail.GetProperty("answer_sources").GetProperty("phone").GetString());
    }

    [Fact]
    public async Task A_refusal_is_told_and_assistance_can_be_asked_for_again()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = (await host.CreateAsync(userId, jobId, "apply_assist")).GetProperty("id").GetGuid();

        await host.Events.PublishAsync(new CreditReservationRefused(userId, id, 1, 1, 0, "insufficient_credits", ApplicationsHost.Moment), id);
        await host.AssistStateAsync(userId, id, "refused");
        var refused = (await host.GetAsync(userId, id)).GetProperty("application");
        Assert.Equal("insufficient_credits", refused.GetProperty("assist").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("application_method").ValueKind);
        await host.Events.NextAsync<NotificationRequested>(e => e.UserId == userId && e.Title == "Assistance was refused", "the notification");

        var (status, again) = await host.PostAsync(userId, $"{id}/assist");
        Assert.Equal((HttpStatusCode.OK, 2), (status, again.GetProperty("assist").GetProperty("attempt").GetInt32()));
        await host.Events.NextAsync<SubmissionRequested>(e => e.ApplicationId == id && e.Attempt == 2, "the second request");
        // The first attempt's answer, late and wrong now, changes nothing.
        await host.Events.PublishAsync(ApplicationsHost.Reserved(userId, id), id);
        await host.Events.PublishAsync(ApplicationsHost.Reserved(userId, id, attempt: 2), id);
        await host.AssistStateAsync(userId, id, "ready");
        Assert.Single(host.Events.Taken<AuditRecorded>(), e => e.EventType == "application_assist_refused" && e.UserId == userId);
    }

    [Fact]
    public async Task A_cancelled_application_gives_its_credit_back()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = (await host.CreateAsync(userId, jobId, "apply_assist")).GetProperty("id").GetGuid();
        Assert.Equal("assist_not_ready", (await host.PostAsync(userId, $"{id}/submitted")).Body.GetProperty("code").GetString());
        Assert.Equal("assist_in_progress", (await host.MoveAsync(userId, id, "applied")).Body.GetProperty("code").GetString());
        Assert.Equal("assist_in_progress", (await host.PostAsync(userId, $"{id}/assist")).Body.GetProperty("code").GetString());

        var (status, cancelled) = await host.PostAsync(userId, $"{id}/cancel");
        Assert.Equal((HttpStatusCode.OK, "cancelled"), (status, cancelled.GetProperty("assist").GetProperty("state").GetString()));
        var failed = await host.Events.NextAsync<SubmissionFailed>(e => e.ApplicationId == id, "the failure");
        Assert.Equal(("user_cancelled_before_submit", 1), (failed.Reason, failed.Attempt));

        // The reservation that was under way is answered after all: it stays cancelled.
        await host.Events.PublishAsync(ApplicationsHost.Reserved(userId, id), id);
        await host.Events.PublishAsync(
            new CreditsRefunded(userId, id, 1, Guid.CreateVersion7(), 1, 10, failed.Reason, 3, ApplicationsHost.Moment), id);
        await Eventually.TrueAsync(
            async () => (await host.GetAsync(userId, id)).GetProperty("application").GetProperty("assist").GetProperty("refunded_at").ValueKind == JsonValueKind.String,
            "the refund to be noted");
        Assert.Equal("cancelled", (await host.GetAsync(userId, id)).GetProperty("application").GetProperty("assist").GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("gone", "job_closed", true)]
    [InlineData("source_disabled", "source_disabled", false)]
    public async Task A_job_that_closes_cancels_what_was_prepared_for_it(string closing, string reason, bool ready)
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = ready ? await host.ReadyAsync(userId, jobId) : (await host.CreateAsync(userId, jobId, "apply_assist")).GetProperty("id").GetGuid();

        await host.Events.PublishAsync(new JobClosed(jobId, 2, closing, ApplicationsHost.Moment), jobId);
        await host.AssistStateAsync(userId, id, "cancelled");

        Assert.Equal(reason, (await host.Events.NextAsync<SubmissionFailed>(e => e.ApplicationId == id, "the failure")).Reason);
        await host.Events.NextAsync<NotificationRequested>(e => e.UserId == userId && e.Title == "An application was cancelled", "the notification");
        Assert.Equal("job_closed", (await host.PostAsync(userId, $"{id}/assist")).Body.GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_nobody_confirms_for_fourteen_days_is_released()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = await host.ReadyAsync(userId, jobId);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(13.9));

        await SweepAsync(clock);
        Assert.Equal("ready", (await host.GetAsync(userId, id)).GetProperty("application").GetProperty("assist").GetProperty("state").GetString());

        clock.Advance(TimeSpan.FromDays(0.2));
        await SweepAsync(clock);
        var assist = (await host.GetAsync(userId, id)).GetProperty("application").GetProperty("assist");
        Assert.Equal(("cancelled", "not_confirmed_in_time"), (assist.GetProperty("state").GetString(), assist.GetProperty("code").GetString()));
        await host.Events.NextAsync<SubmissionFailed>(e => e.ApplicationId == id && e.Reason == "submission_failed", "the failure");
    }

    [Fact]
    public async Task Confirming_and_cancelling_at_once_has_one_outcome()
    {
        for (var round = 0; round < 5; round++)
        {
            var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
            var id = await host.ReadyAsync(userId, jobId);

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => host.PostAsync(userId, $"{id}/{(number % 2 == 0 ? "submitted" : "cancel")}")));

            Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
            Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
            var outcomes = await host.AsAdministratorAsync(
                $"SELECT count(*) FROM outbox_messages WHERE aggregate_id = '{id}' AND type LIKE '%SubmissionFailed' OR aggregate_id = '{id}' AND type LIKE '%ApplicationSubmitted'");
            Assert.True((long)outcomes! <= 1);
        }
    }

    [Fact]
    public async Task A_job_that_closes_while_assistance_is_asked_for_leaves_no_credit_behind()
    {
        for (var round = 0; round < 5; round++)
        {
            var jobId = await host.PublishJobAsync();
            var users = Enumerable.Range(0, 8).Select(_ => Guid.CreateVersion7()).ToList();

            var closing = host.Events.PublishAsync(new JobClosed(jobId, 2, "gone", ApplicationsHost.Moment), jobId);
            await Task.WhenAll(users.Select(userId => host.PostAsync(userId, string.Empty, new { job_id = jobId, method = "apply_assist" })));
            await closing;
            await host.JobVersionAsync(jobId, 2);

            await Eventually.TrueAsync(
                async () => (long)(await host.AsAdministratorAsync(
                    $"SELECT count(*) FROM applications WHERE job_id = '{jobId}' AND assist_state IN ('reserving', 'ready')"))! == 0,
                "no application to wait for a job that is closed");
        }
    }

    private static List<string> Missing(JsonElement detail) => [.. detail.GetProperty("application").GetProperty("assist").GetProperty("missing_answers")
        .EnumerateArray().Select(answer => answer.GetString()!)];

    private async Task SweepAsync(TimeProvider clock)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ApplicationsDbContext>();
        var client = scope.ServiceProvider.GetRequiredService<ClientInfo>();
        var assists = new AssistWorkflow(db, new ApplicationWorkflow(db, clock, client), clock, client);
        await new ExpiredAssists(db, assists, clock).ReleaseAsync(TestContext.Current.CancellationToken);
    }
}
