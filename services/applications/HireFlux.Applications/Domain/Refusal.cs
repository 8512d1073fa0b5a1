namespace HireFlux.Applications.Domain;

/// <summary>Why something cannot be done: an expected failure, answered as 409 unless it says that something is not there.</summary>
/// <param name="Code">Stable, snake_case.</param>
/// <param name="Detail">One plain sentence for people.</param>
/// <param name="IsMissing">True where the answer is 404.</param>
internal sealed record Refusal(string Code, string Detail, bool IsMissing = false)
{
    public static readonly Refusal ApplicationNotFound = new("application_not_found", "There is no such application.", IsMissing: true);
    public static readonly Refusal JobNotFound = new("job_not_found", "There is no such job.", IsMissing: true);
    public static readonly Refusal JobClosed = new("job_closed", "The job is no longer open.");
    public static readonly Refusal AlreadySaved = new("already_saved", "This job is in the pipeline already: go on with that application.");
    public static readonly Refusal AlreadyApplied = new("already_applied", "This application was submitted already.");
    public static readonly Refusal AssistInProgress = new("assist_in_progress", "Confirm or cancel the assisted application first.");
    public static readonly Refusal AssistNotReady = new("assist_not_ready", "There is no prepared application to confirm.");
    public static readonly Refusal NothingToCancel = new("nothing_to_cancel", "There is no assisted application to cancel.");
    public static readonly Refusal MoveNotAllowed = new("move_not_allowed", "The application cannot move from its status to that one.");
    public static readonly Refusal NotApplied = new("not_applied", "Nobody answers an application that was not sent.");
    public static readonly Refusal NotDeletable = new("not_deletable", "Only an application that is saved and nothing more can be deleted.");
    public static readonly Refusal VersionConflict = new("version_conflict", "It was changed since it was read: read it again and repeat.");
}
