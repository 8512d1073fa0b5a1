using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Applications.Contracts;
using HireFlux.Identity.Contracts;
using HireFlux.Jobs.Contracts;

namespace HireFlux.Applications.Tests;

public sealed class SavingTests(ApplicationsHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Saving_a_job_puts_it_into_the_pipeline_once()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());

        var first = await host.CreateAsync(userId, jobId);
        var (status, second) = await host.PostAsync(userId, string.Empty, new { job_id = jobId });

        Assert.Equal(("saved", "Night Baker"), (first.GetProperty("status").GetString(), first.GetProperty("title").GetString()));
        Assert.Equal(JsonValueKind.Null, first.GetProperty("application_method").ValueKind);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(first.GetProperty("id").GetGuid(), second.GetProperty("id").GetGuid());
        var id = first.GetProperty("id").GetGuid();
        await host.Events.NextAsync<ApplicationCreated>(e => e.ApplicationId == id && e is { Status: "saved", Method: null, Version: 1 }, "the event");
        await host.Events.NextAsync<AuditRecorded>(e => e.EventType == "application_created" && e.UserId == userId, "the audit entry");
    }

    [Fact]
    public async Task A_hundred_parallel_requests_make_one_row_and_ask_for_one_credit()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        using var client = host.ClientFor(userId);

        var statuses = await Task.WhenAll(Enumerable.Range(0, 100).Select(async number =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/applications")
            {
                Content = JsonContent.Create(new { job_id = jobId, method = "apply_assist" }),
            };
            if (number % 2 == 0)
            {
                request.Headers.Add("Idempotency-Key", $"{userId}-{number % 10}");
            }

            using var answer = await client.SendAsync(request, Cancellation);
            return answer.StatusCode;
        }));

        // A repetition under a key whose first request is still being answered is told so.
        Assert.All(statuses, status => Assert.Contains(status, new[] { HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Conflict }));
        Assert.Contains(HttpStatusCode.OK, statuses);
        Assert.Equal(1L, await host.AsAdministratorAsync($"SELECT count(*) FROM applications WHERE user_id = '{userId}'"));
        await host.Events.NextAsync<SubmissionRequested>(e => e.UserId == userId, "the request for a credit");
        Assert.Single(host.Events.Taken<SubmissionRequested>(), e => e.UserId == userId);
    }

    [Fact]
    public async Task A_key_replays_the_first_answer()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        using var client = host.ClientFor(userId);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "save-once");

        using var first = await client.PostAsJsonAsync("/v1/applications", new { job_id = jobId }, Cancellation);
        using var again = await client.PostAsJsonAsync("/v1/applications", new { job_id = jobId }, Cancellation);
        using var other = await client.PostAsJsonAsync("/v1/applications", new { job_id = jobId, notes = "other" }, Cancellation);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, again.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await again.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Fact]
    public async Task A_manual_application_is_applied_and_costs_nothing()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());

        var application = await host.CreateAsync(userId, jobId, "manual");

        Assert.Equal(("applied", "manual"), (application.GetProperty("status").GetString(), application.GetProperty("application_method").GetString()));
        Assert.Equal(JsonValueKind.String, application.GetProperty("applied_at").ValueKind);
        var id = application.GetProperty("id").GetGuid();
        await host.Events.NextAsync<ApplicationSubmitted>(e => e.ApplicationId == id && e is { Method: "manual", Attempt: 0 }, "the submission");
        await host.Events.NextAsync<ApplicationStatusChanged>(e => e.ApplicationId == id && e is { From: "saved", To: "applied", Version: 2 }, "the move");
        Assert.DoesNotContain(host.Events.Taken<SubmissionRequested>(), e => e.ApplicationId == id);
        var history = (await host.GetAsync(userId, id)).GetProperty("history").EnumerateArray().Select(step => step.GetProperty("to").GetString());
        Assert.Equal(["saved", "applied"], history);
    }

    [Fact]
    public async Task A_saved_job_is_not_applied_to_behind_its_back()
    {
        var (userId, jobId) = (Guid.CreateVersion7(), await host.PublishJobAsync());
        await host.CreateAsync(userId, jobId);

        var (status, problem) = await host.PostAsync(userId, string.Empty, new { job_id = jobId, method = "manual" });

        Assert.Equal((HttpStatusCode.Conflict, "already_saved"), (status, problem.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Jobs_that_are_unknown_or_closed_are_refused()
    {
        var userId = Guid.CreateVersion7();
        var (missing, missingProblem) = await host.PostAsync(userId, string.Empty, new { job_id = Guid.CreateVersion7() });
        Assert.Equal((HttpStatusCode.NotFound, "job_not_found"), (missing, missingProblem.GetProperty("code").GetString()));

        var jobId = await host.PublishJobAsync();
        await host.Events.PublishAsync(new JobClosed(jobId, 2, "gone", ApplicationsHost.Moment), jobId);
        await host.JobVersionAsync(jobId, 2);
        foreach (var method in new[] { null, "manual", "apply_assist" })
        {
            var (status, problem) = await host.PostAsync(userId, string.Empty, new { job_id = jobId, method });
            Assert.Equal((HttpStatusCode.Conflict, "job_closed"), (status, problem.GetProperty("code").GetString()));
        }
    }

    [Fact]
    public async Task Only_what_is_merely_saved_can_be_deleted()
    {
        var userId = Guid.CreateVersion7();
        using var client = host.ClientFor(userId);
        var saved = (await host.CreateAsync(userId, await host.PublishJobAsync())).GetProperty("id").GetGuid();
        var applied = (await host.CreateAsync(userId, await host.PublishJobAsync(), "manual")).GetProperty("id").GetGuid();
        var assisted = (await host.CreateAsync(userId, await host.PublishJobAsync(), "apply_assist")).GetProperty("id").GetGuid();

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"/v1/applications/{saved}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync($"/v1/applications/{saved}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync($"/v1/applications/{applied}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync($"/v1/applications/{assisted}", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Lists_page_newest_first_and_filter_by_status_and_the_pipeline_counts()
    {
        var userId = Guid.CreateVersion7();
        var made = new List<Guid>();
        for (var number = 0; number < 7; number++)
        {
            made.Add((await host.CreateAsync(userId, await host.PublishJobAsync(), number % 3 == 0 ? "manual" : null)).GetProperty("id").GetGuid());
        }

        using var client = host.ClientFor(userId);
        var seen = new List<Guid>();
        var cursor = string.Empty;
        do
        {
            var page = await client.GetFromJsonAsync<JsonElement>($"/v1/applications?limit=3&cursor={cursor}", Cancellation);
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);
        var applied = await client.GetFromJsonAsync<JsonElement>("/v1/applications?status=applied", Cancellation);
        var pipeline = await client.GetFromJsonAsync<JsonElement>("/v1/applications/pipeline", Cancellation);

        Assert.Equal(Enumerable.Reverse(made), seen);
        Assert.Equal(3, applied.GetProperty("data").GetArrayLength());
        Assert.Equal(
            [("saved", 4), ("applied", 3), ("interview", 0), ("offer", 0), ("rejected", 0)],
            pipeline.GetProperty("stages").EnumerateArray().Select(stage => (stage.GetProperty("status").GetString()!, stage.GetProperty("count").GetInt32())));
        Assert.Equal(7, pipeline.GetProperty("total").GetInt32());
    }
}
