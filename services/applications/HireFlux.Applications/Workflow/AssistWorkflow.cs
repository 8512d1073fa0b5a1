using HireFlux.Applications.Contracts;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Identity.Contracts;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Workflow;

/// <summary>
/// Assistance with an application: a credit is set aside first, then the pack is made, then the person submits and confirms. Whatever ends it
/// before that gives the credit back.
/// </summary>
internal sealed class AssistWorkflow(ApplicationsDbContext db, ApplicationWorkflow applications, TimeProvider time, ClientInfo client)
{
    public const string UserCancelled = "user_cancelled_before_submit";
    public const string JobClosed = "job_closed";
    public const string SourceDisabled = "source_disabled";
    public const string SubmissionFailedReason = "submission_failed";
    public const string NotConfirmedInTime = "not_confirmed_in_time";
    private const int CreditsEach = 1;

    /// <returns>Null when the credit is asked for.</returns>
    public Refusal? Request(Application application, JobSnapshot job)
    {
        if (application.RequestAssist(job, time.UtcNow()) is { } refusal)
        {
            return refusal;
        }

        db.Publish(
            new SubmissionRequested(
                application.Id,
                application.UserId,
                application.JobId,
                ApplicationMethod.ApplyAssist.Word(),
                CreditsEach,
                application.AssistAttempt,
                application.UpdatedAt),
            application.Id);
        Audit(application, "application_assist_requested");
        return null;
    }

    /// <summary>The credit is there: fills in what the profile answers and hands the pack over.</summary>
    public async Task MakeReadyAsync(Application application, int attempt, CancellationToken cancellationToken)
    {
        var profiles = await db.Profiles.FromSql($"SELECT * FROM applicant_profiles WHERE user_id = {application.UserId} FOR SHARE")
            .AsNoTracking().ToListAsync(cancellationToken);
        if (!application.MakeReady(attempt, AnswerSheet.From(profiles.SingleOrDefault()), time.UtcNow()))
        {
            return;
        }

        Audit(application, "application_assist_ready");
        Notify(
            application,
            "Your application is ready",
            application.MissingAnswers.Count == 0
                ? $"{Job(application)}: submit it, then confirm."
                : $"{Job(application)}: submit it, then confirm. Your profile does not answer: {string.Join(", ", application.MissingAnswers)}.");
    }

    public void Refuse(Application application, int attempt, string code)
    {
        if (!application.RefuseAssist(attempt, code, time.UtcNow()))
        {
            return;
        }

        Audit(application, "application_assist_refused");
        Notify(application, "Assistance was refused", code == "insufficient_credits"
            ? $"{Job(application)}: you have no credit left."
            : $"{Job(application)}: the credit could not be set aside.");
    }

    /// <returns>Null when it is cancelled.</returns>
    /// <param name="application">Which; its posting is loaded.</param>
    /// <param name="code">Kept on the application.</param>
    /// <param name="reason">As <see cref="SubmissionFailed"/> has it.</param>
    public Refusal? Cancel(Application application, string code, string reason)
    {
        if (application.CancelAssist(code, time.UtcNow()) is { } refusal)
        {
            return refusal;
        }

        db.Publish(
            new SubmissionFailed(application.Id, application.UserId, application.JobId, application.AssistAttempt, reason, application.UpdatedAt),
            application.Id);
        Audit(application, "application_assist_cancelled");
        if (code != UserCancelled)
        {
            Notify(application, "An application was cancelled", code == NotConfirmedInTime
                ? $"{Job(application)}: you did not confirm it in time. Your credit is returned."
                : $"{Job(application)}: the job closed. Your credit is returned.");
        }

        return null;
    }

    /// <returns>Null when the submission is recorded.</returns>
    public Refusal? Confirm(Application application)
    {
        var from = application.Status;
        if (application.ConfirmSubmission(time.UtcNow()) is { } refusal)
        {
            return refusal;
        }

        applications.TellMove(application, from, MoveSource.User, isUndo: false);
        applications.TellSubmission(application, application.AssistAttempt);
        return null;
    }

    /// <summary>The job closed or is gone: nothing more can be submitted.</summary>
    public async Task CancelForJobAsync(Guid jobId, string reason, CancellationToken cancellationToken)
    {
        var assisted = await db.Applications.Include(application => application.Posting)
            .Where(application => application.JobId == jobId)
            .Where(application => application.AssistState == AssistState.Reserving || application.AssistState == AssistState.Ready)
            .ToListAsync(cancellationToken);
        foreach (var application in assisted)
        {
            Cancel(application, reason, reason);
        }
    }

    private static string Job(Application application) => $"{application.Posting.Title} at {application.Posting.Company}";

    private void Notify(Application application, string title, string message) =>
        db.Notify(application.UserId, NotificationTypes.ApplicationUpdate, title, message, $"/applications/{application.Id}", application.UpdatedAt);

    private void Audit(Application application, string type) => db.Audit(
        type,
        application.UserId,
        new Dictionary<string, string?>
        {
            ["application_id"] = application.Id.ToString(),
            ["job_id"] = application.JobId?.ToString(),
            ["attempt"] = $"{application.AssistAttempt}",
            ["code"] = application.AssistCode,
        },
        application.UpdatedAt,
        client);
}
