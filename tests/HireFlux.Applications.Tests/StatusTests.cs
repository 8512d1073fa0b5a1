using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HireFlux.Applications.Contracts;
using HireFlux.Applications.Domain;

namespace HireFlux.Applications.Tests;

public sealed class StatusTests(ApplicationsHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_application_moves_forward_and_its_last_move_can_be_taken_back()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = (await host.CreateAsync(userId, jobId)).GetProperty("id").GetGuid();

        foreach (var (to, expected) in new[]
        {
            ("interview", HttpStatusCode.Conflict), ("applied", HttpStatusCode.OK), ("interview", HttpStatusCode.OK), ("saved", HttpStatusCode.Conflict),
            ("applied", HttpStatusCode.OK), ("saved", HttpStatusCode.Conflict), ("rejected", HttpStatusCode.OK), ("offer", HttpStatusCode.Conflict),
            ("applied", HttpStatusCode.OK), ("offer", HttpStatusCode.OK),
        })
        {
            Assert.Equal(expected, (await host.MoveAsync(userId, id, to)).Status);
        }

        var history = (await host.GetAsync(userId, id)).GetProperty("history").EnumerateArray().ToList();
        Assert.Equal(
            ["saved", "applied", "interview", "applied", "rejected", "applied", "offer"],
            history.Select(step => step.GetProperty("to").GetString()!));
        Assert.Equal([false, false, false, true, false, true, false], history.Select(step => step.GetProperty("is_undo").GetBoolean()));
        await host.Events.NextAsync<ApplicationStatusChanged>(e => e.ApplicationId == id && e is { From: "applied", To: "offer", Source: "user" }, "the last move");
    }

    [Fact]
    public async Task A_change_of_something_else_than_was_read_is_refused()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = (await host.CreateAsync(userId, jobId)).GetProperty("id").GetGuid();
        using var client = host.ClientFor(userId);

        using var first = new HttpRequestMessage(HttpMethod.Patch, $"/v1/applications/{id}") { Content = JsonContent.Create(new { notes = "Call **Rita**" }) };
        first.Headers.Add("If-Match", "\"1\"");
        using var changed = await client.SendAsync(first, Cancellation);
        Assert.Equal((HttpStatusCode.OK, "\"2\""), (changed.StatusCode, changed.Headers.ETag?.Tag));
        Assert.Equal("Call **Rita**", (await changed.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("notes").GetString());

        Assert.Equal("version_conflict", (await host.MoveAsync(userId, id, "applied", version: 1)).Body.GetProperty("code").GetString());
        using var blind = await client.PatchAsJsonAsync($"/v1/applications/{id}", new { status = "applied" }, Cancellation);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blind.StatusCode);

        var racing = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.MoveAsync(userId, id, "applied", version: 2)));
        Assert.Single(racing, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(racing, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
    }

    [Fact]
    public async Task The_first_answer_is_fixed_and_later_ones_are_kept()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        var id = (await host.CreateAsync(userId, jobId)).GetProperty("id").GetGuid();
        Assert.Equal("not_applied", (await host.PostAsync(userId, $"{id}/response", new { response_type = "offer" })).Body.GetProperty("code").GetString());
        await host.MoveAsync(userId, id, "applied");

        var invited = (await host.PostAsync(userId, $"{id}/response", new { response_type = "interview_request", received_at = "2026-01-07T10:00:00Z" })).Body;
        var repeated = (await host.PostAsync(userId, $"{id}/response", new { response_type = "interview_request" })).Body;
        var rejected = (await host.PostAsync(userId, $"{id}/response", new { response_type = "rejection" })).Body;

        Assert.Equal(("interview", "interview_request"), (invited.GetProperty("status").GetString(), invited.GetProperty("response_type").GetString()));
        Assert.Equal(invited.GetProperty("version").GetInt64(), repeated.GetProperty("version").GetInt64());
        Assert.Equal(("rejected", "interview_request"), (rejected.GetProperty("status").GetString(), rejected.GetProperty("response_type").GetString()));
        Assert.Equal("2026-01-07T10:00:00Z", rejected.GetProperty("response_received_at").GetString());
        Assert.Equal(2, (await host.GetAsync(userId, id)).GetProperty("responses").GetArrayLength());
        await host.Events.NextAsync<ResponseReceived>(e => e.ApplicationId == id && e.ResponseType == "rejection", "the second answer");
    }

    [Fact]
    public void Whatever_is_asked_the_machine_keeps_its_rules() =>
        Prop.ForAll(Gen.Elements(Enum.GetValues<ApplicationStatus>()).ListOf().ToArbitrary(), KeepsItsRules).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_order_assistance_goes_in_there_is_one_end_and_every_change_raises_the_version() =>
        Prop.ForAll(Gen.Choose(0, 5).ListOf().ToArbitrary(), AssistKeepsItsRules).QuickCheckThrowOnFailure();

    private static Application Saved()
    {
        var job = new JobSnapshot(Guid.CreateVersion7());
        job.Show(ApplicationsHost.Posting(), 1);
        return Application.Save(Guid.CreateVersion7(), job, null, ApplicationsHost.Moment);
    }

    private static bool KeepsItsRules(IList<ApplicationStatus> wishes)
    {
        var application = Saved();
        var history = new List<StatusChange> { new(application.Id, 1, null, ApplicationStatus.Saved, MoveSource.User, false, ApplicationsHost.Moment) };
        foreach (var wish in wishes)
        {
            var (from, version) = (application.Status, application.Version);
            var refusal = application.Move(wish, history[^1], out var isUndo, ApplicationsHost.Moment);
            if (refusal is not null)
            {
                if (application.Status != from || application.Version != version)
                {
                    return false;
                }

                continue;
            }

            var back = history.Count > 1 && history[^1].FromStatus == wish && !history[^1].IsUndo;
            var holds = application.Version == version + 1
                && (application.Status == ApplicationStatus.Saved) == (application.AppliedAt is null)
                && (isUndo ? back : wish > from)
                && (from != ApplicationStatus.Rejected || isUndo);
            if (!holds)
            {
                return false;
            }

            history.Add(new StatusChange(application.Id, application.Version, from, wish, MoveSource.User, isUndo, ApplicationsHost.Moment));
        }

        return true;
    }

    private static bool AssistKeepsItsRules(IList<int> steps)
    {
        var application = Saved();
        var job = new JobSnapshot(application.JobId!.Value);
        job.Show(ApplicationsHost.Posting(), 1);
        var (requested, submitted, cancelled, refused) = (0, 0, 0, 0);
        foreach (var step in steps)
        {
            var version = application.Version;
            var attempt = application.AssistAttempt;
            var done = step switch
            {
                0 => application.RequestAssist(job, ApplicationsHost.Moment) is null,
                1 => application.MakeReady(attempt, AnswerSheet.From(null), ApplicationsHost.Moment),
                2 => application.RefuseAssist(attempt, "insufficient_credits", ApplicationsHost.Moment),
                3 => application.CancelAssist("job_closed", ApplicationsHost.Moment) is null,
                4 => application.ConfirmSubmission(ApplicationsHost.Moment) is null,
                _ => application.MakeReady(attempt - 1, AnswerSheet.From(null), ApplicationsHost.Moment),
            };
            requested += done && step == 0 ? 1 : 0;
            refused += done && step == 2 ? 1 : 0;
            cancelled += done && step == 3 ? 1 : 0;
            submitted += done && step == 4 ? 1 : 0;
            if (done ? application.Version <= version : application.Version != version)
            {
                return false;
            }
        }

        // Each reservation asked for is spent, given back or refused, or is the one still open.
        return requested == submitted + cancelled + refused + (application.IsAssisted ? 1 : 0)
            && submitted <= 1
            && (application.Status == ApplicationStatus.Applied) == (submitted == 1);
    }
}
