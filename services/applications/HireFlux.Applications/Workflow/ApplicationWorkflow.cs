using HireFlux.Applications.Contracts;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Workflow;

/// <summary>Moves applications through the pipeline, with the history, the events and the audit entries that belong to each move.</summary>
internal sealed class ApplicationWorkflow(ApplicationsDbContext db, TimeProvider time, ClientInfo client)
{
    public Application Save(Guid userId, JobSnapshot job, string? notes)
    {
        var application = Application.Save(userId, job, notes, time.UtcNow());
        db.Applications.Add(application);
        Record(application, null, MoveSource.User, isUndo: false);
        db.Publish(
            new ApplicationCreated(
                application.Id, userId, application.JobId, application.Status.Word(), null, application.Version, application.CreatedAt),
            application.Id);
        Audit(application, "application_created", new() { ["job_id"] = $"{application.JobId}" });
        return application;
    }

    /// <returns>Null when it moved.</returns>
    public async Task<Refusal?> MoveAsync(Application application, ApplicationStatus to, MoveSource source, CancellationToken cancellationToken)
    {
        var from = application.Status;
        var last = await db.StatusChanges.AsNoTracking()
            .Where(change => change.ApplicationId == application.Id)
            .OrderByDescending(change => change.Version)
            .FirstOrDefaultAsync(cancellationToken);
        if (application.Move(to, last, out var isUndo, time.UtcNow()) is { } refusal)
        {
            return refusal;
        }

        TellMove(application, from, source, isUndo);
        if (from == ApplicationStatus.Saved)
        {
            TellSubmission(application, attempt: 0);
        }

        return null;
    }

    /// <summary>Records a move that the application has made, and tells it.</summary>
    public void TellMove(Application application, ApplicationStatus from, MoveSource source, bool isUndo)
    {
        Record(application, from, source, isUndo);
        db.Publish(
            new ApplicationStatusChanged(
                application.Id, application.UserId, from.Word(), application.Status.Word(), source.Word(), application.Version, application.UpdatedAt),
            application.Id);
        Audit(
            application,
            "application_status_changed",
            new() { ["from"] = from.Word(), ["to"] = application.Status.Word(), ["source"] = source.Word(), ["undo"] = isUndo ? "true" : "false" });
    }

    public void TellSubmission(Application application, int attempt) => db.Publish(
        new ApplicationSubmitted(
            application.Id, application.UserId, application.JobId, application.ApplicationMethod!.Value.Word(), attempt, application.UpdatedAt),
        application.Id);

    /// <summary>Keeps an employer's answer and follows it forward. The same answer again changes nothing.</summary>
    public async Task<Refusal?> RespondAsync(Application application, ResponseType type, DateTime? receivedAt, CancellationToken cancellationToken)
    {
        if (application.Status == ApplicationStatus.Saved)
        {
            return Refusal.NotApplied;
        }

        if (await db.Responses.AnyAsync(known => known.ApplicationId == application.Id && known.ResponseType == type, cancellationToken))
        {
            return null;
        }

        var now = time.UtcNow();
        var response = new EmployerResponse(application.Id, type, receivedAt ?? now);
        db.Responses.Add(response);
        application.NoteResponse(type, response.ReceivedAt, now);
        db.Publish(new ResponseReceived(application.Id, application.UserId, type.Word(), response.ReceivedAt), application.Id);
        Audit(application, "application_response_received", new() { ["response_type"] = type.Word() });
        var to = StatusMoves.After(type);
        return StatusMoves.IsForward(application.Status, to)
            ? await MoveAsync(application, to, MoveSource.Employer, cancellationToken)
            : null;
    }

    public void TakeNotes(Application application, string notes)
    {
        application.TakeNotes(notes.Length == 0 ? null : notes, time.UtcNow());
        Audit(application, "application_notes_changed", []);
    }

    /// <returns>Null when it is deleted.</returns>
    public Refusal? Delete(Application application)
    {
        if (application.Status != ApplicationStatus.Saved || application.IsAssisted)
        {
            return Refusal.NotDeletable;
        }

        db.Applications.Remove(application);
        Audit(application, "application_deleted", new() { ["job_id"] = $"{application.JobId}" });
        return null;
    }

    private void Record(Application application, ApplicationStatus? from, MoveSource source, bool isUndo) => db.StatusChanges.Add(
        new StatusChange(application.Id, application.Version, from, application.Status, source, isUndo, application.UpdatedAt));

    private void Audit(Application application, string type, Dictionary<string, string?> data)
    {
        data["application_id"] = application.Id.ToString();
        db.Audit(type, application.UserId, data, time.UtcNow(), client);
    }
}
