using System.Net;
using System.Text.Json;

namespace HireFlux.Cli;

/// <summary>
/// One person's way through the system, over the gateway only: what <c>./hireflux demo</c> shows and what the end-to-end tests walk.
/// It can be walked again on the data of the last time.
/// </summary>
/// <param name="plan">Who and where.</param>
/// <param name="print">Gets a line for each thing that happens.</param>
internal sealed class Journey(JourneyPlan plan, Action<string> print) : IDisposable
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(120);
    private readonly Api _person = new(plan.Gateway);
    private readonly Api _operator = new(plan.Gateway);

    /// <summary>The person's client, signed in once <see cref="SignInAsync"/> has run.</summary>
    public Api Person => _person;

    /// <summary>The operator's client.</summary>
    public Api Operator => _operator;

    /// <summary>Walks all of it.</summary>
    public async Task WalkAsync(CancellationToken cancellationToken)
    {
        await SignInAsync(cancellationToken);
        await FillInProfileAsync(cancellationToken);
        var papers = new JourneyPapers(_person, print);
        var resume = plan.Resume is null ? (JsonElement?)null : await papers.UploadAsync(plan.Resume, cancellationToken);
        await SyncBoardsAsync(cancellationToken);
        var matches = await SeeMatchesAsync(cancellationToken);
        if (resume is not null)
        {
            await papers.WriteForAsync(resume.Value.Text("id"), matches[0], cancellationToken);
        }

        await ApplyAsync(matches, cancellationToken);
        await LookBackAsync(cancellationToken);
    }

    /// <summary>Registers, which is no error the second time, and signs in.</summary>
    public async Task SignInAsync(CancellationToken cancellationToken)
    {
        Step("Register");
        using (var anonymous = new Api(plan.Gateway))
        {
            await anonymous.PostAsync("/v1/auth/register", new { email = plan.Email, password = plan.Password }, cancellationToken);
        }

        print($"  {plan.Email} is registered");
        Step("Sign in");
        await _person.SignInAsync(plan.Email, plan.Password, cancellationToken);
        await _operator.SignInAsync(plan.AdminEmail, plan.AdminPassword, cancellationToken);
        var me = await _person.GetAsync("/v1/me", cancellationToken);
        print($"  signed in as {me.Text("email")}, id {me.Text("id")}");
    }

    /// <summary>Fills in the profile and finishes onboarding.</summary>
    public async Task FillInProfileAsync(CancellationToken cancellationToken)
    {
        Step("Fill in the profile");
        var profile = await _person.PutAsync("/v1/profile", plan.Profile, cancellationToken);
        print($"  wants to be {profile.Words("target_titles")}; shows {profile.Words("skills")}");
        await _person.PostAsync("/v1/profile/onboarding/complete", null, cancellationToken);
        print($"  the profile is {profile.Number("profile_completion_percentage")} % complete");
    }

    /// <summary>Registers the boards that are not there yet and syncs all of them.</summary>
    /// <returns>The runs, as the API tells them.</returns>
    public async Task<IReadOnlyList<JsonElement>> SyncBoardsAsync(CancellationToken cancellationToken)
    {
        var runs = new List<JsonElement>();
        foreach (var board in plan.Boards)
        {
            Step($"Sync the {board.Kind} board of {board.Company}");
            var source = await RegisterAsync(board, cancellationToken);
            var started = await _operator.PostAsync($"/v1/admin/job-sources/{source}/sync", null, cancellationToken);
            var path = $"/v1/admin/job-sources/{source}/runs/{started.Text("run_id")}";
            var details = await UntilAsync(
                () => _operator.GetAsync(path, cancellationToken),
                answer => answer.GetProperty("run").Text("finished_at") is { Length: > 0 },
                $"the sync of {board.Token} ends",
                cancellationToken);
            var run = details.GetProperty("run");
            print($"  {run.Text("status")}: {run.Number("seen")} seen, {run.Number("published")} published, {run.Number("changed")} changed, "
                + $"{run.Number("unchanged")} unchanged, {run.Number("closed")} closed, {run.Number("refused")} refused");
            foreach (var refusal in details.GetProperty("refusals").EnumerateArray().Take(3))
            {
                print($"    refused {refusal.Text("external_id")} ({refusal.Text("title")}): {refusal.Text("reason")}");
            }

            runs.Add(details);
        }

        return runs;
    }

    /// <summary>Waits until the matches are there and up to date, and shows the best.</summary>
    public async Task<IReadOnlyList<JsonElement>> SeeMatchesAsync(CancellationToken cancellationToken)
    {
        Step("See the top matches");
        var page = await UntilAsync(
            () => _person.GetAsync("/v1/matches?min_fit=0&limit=50", cancellationToken),
            answer => answer.GetProperty("data").GetArrayLength() > 1 && answer.GetProperty("status").Text("scoring") == "up_to_date",
            "the matches are up to date",
            cancellationToken);
        var matches = page.GetProperty("data").EnumerateArray().ToList();
        foreach (var match in matches.Take(5))
        {
            print($"  {match.Number("fit_index"),3} {match.Text("band"),-9} {match.Text("title")} at {match.Text("company")} ({match.Text("location")})");
        }

        print($"  why the first: {matches[0].Text("rationale")}");
        return matches;
    }

    /// <summary>Saves one posting and applies to another with assistance, up to the confirmation that it was sent.</summary>
    public async Task ApplyAsync(IReadOnlyList<JsonElement> matches, CancellationToken cancellationToken)
    {
        var known = await _person.GetAsync("/v1/applications?limit=100", cancellationToken);
        var applied = known.GetProperty("data").EnumerateArray().Select(application => application.Text("job_id")).ToHashSet();
        var open = matches.Where(match => !applied.Contains(match.Text("job_id"))).ToList();
        if (open.Count < 2)
        {
            print("  every match is in the pipeline already");
            return;
        }

        Step("Save one");
        var saved = await _person.PostAsync("/v1/applications", new { job_id = open[1].Text("job_id") }, cancellationToken);
        print($"  {open[1].Text("title")} at {open[1].Text("company")}: {saved.Text("status")}");

        Step("Apply to another with assistance");
        var created = await _person.PostAsync("/v1/applications", new { job_id = open[0].Text("job_id"), method = "apply_assist" }, cancellationToken);
        var path = $"/v1/applications/{created.Text("id")}";
        var prepared = await UntilAsync(
            () => _person.GetAsync(path, cancellationToken),
            answer => AssistStateOf(answer) is "ready" or "refused",
            "the application is prepared",
            cancellationToken);
        print($"  {open[0].Text("title")} at {open[0].Text("company")}: {AssistStateOf(prepared)}");
        if (AssistStateOf(prepared) == "ready")
        {
            print($"  one credit reserved; answers prepared from the profile: {string.Join(", ", prepared.GetProperty("answers").EnumerateObject().Select(answer => answer.Name))}");
            var sent = await _person.PostAsync($"{path}/submitted", null, cancellationToken);
            print($"  sent by the person at {open[0].Text("apply_url")} and confirmed: {sent.Text("status")}");
        }
    }

    /// <summary>Shows the pipeline, the credits, the notifications and the audit trail.</summary>
    public async Task LookBackAsync(CancellationToken cancellationToken)
    {
        Step("See the pipeline");
        var pipeline = await _person.GetAsync("/v1/applications/pipeline", cancellationToken);
        print($"  {string.Join(", ", pipeline.GetProperty("stages").EnumerateArray().Select(stage => $"{stage.Text("status")} {stage.Number("count")}"))}");

        Step("See the credits and their ledger");
        var credits = await _person.GetAsync("/v1/credits", cancellationToken);
        print($"  balance {credits.Number("balance")}");
        foreach (var entry in credits.GetProperty("recent_transactions").EnumerateArray())
        {
            print($"  {entry.Number("amount"),4} {entry.Text("transaction_type"),-8} balance {entry.Number("balance_after"),3}  {entry.Text("reason")}");
        }

        Step("See the notifications");
        var notifications = await UntilAsync(
            () => _person.GetAsync("/v1/notifications?limit=5", cancellationToken),
            answer => answer.GetProperty("data").GetArrayLength() > 0,
            "there are notifications",
            cancellationToken);
        foreach (var notification in notifications.GetProperty("data").EnumerateArray())
        {
            print($"  {notification.Text("type"),-18} {notification.Text("title")}");
        }

        Step("See the audit trail");
        var activity = await UntilAsync(
            () => _person.GetAsync("/v1/me/activity?limit=8", cancellationToken),
            answer => answer.GetProperty("data").GetArrayLength() > 0,
            "there is an audit trail",
            cancellationToken);
        foreach (var entry in activity.GetProperty("data").EnumerateArray())
        {
            print($"  {entry.Text("created_at")}  {entry.Text("event_type")}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _person.Dispose();
        _operator.Dispose();
    }

    private async Task<string> RegisterAsync(JourneyBoard board, CancellationToken cancellationToken)
    {
        try
        {
            var created = await _operator.PostAsync(
                "/v1/admin/job-sources",
                new { name = board.SourceName, kind = board.Kind, board_token = board.Token, company = board.Company },
                cancellationToken);
            return created.Text("id");
        }
        catch (ApiException exception) when (exception.Status == HttpStatusCode.Conflict)
        {
            var sources = await _operator.GetAsync("/v1/admin/job-sources?limit=100", cancellationToken);
            return sources.GetProperty("data").EnumerateArray().Single(source => source.Text("name") == board.SourceName).Text("id");
        }
    }

    /// <summary>Asks until the answer is as it should be.</summary>
    /// <exception cref="DemoException">It was not so in two minutes.</exception>
    internal static async Task<JsonElement> UntilAsync(
        Func<Task<JsonElement>> probe, Func<JsonElement, bool> done, string description, CancellationToken cancellationToken)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await probe();
            if (done(answer))
            {
                return answer;
            }

            if (TimeProvider.System.GetElapsedTime(began) > s_deadline)
            {
                throw new DemoException($"Not within {s_deadline.TotalSeconds:0} s: {description}. The last answer was {answer}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    private static string AssistStateOf(JsonElement application) => application.GetProperty("application").GetProperty("assist").Text("state");

    private void Step(string title) => print($"\n{title}");
}
