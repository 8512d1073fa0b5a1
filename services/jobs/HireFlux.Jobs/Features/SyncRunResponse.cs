using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Features;

/// <summary>A sync run and how far it is: seen = published + changed + unchanged + refused.</summary>
/// <param name="Id">Identity.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Status">queued, running, success, partial or failed.</param>
/// <param name="Trigger">manual or schedule.</param>
/// <param name="Attempt">How many workers have taken it up.</param>
/// <param name="Seen">Postings the board listed so far.</param>
/// <param name="Published">New or returned.</param>
/// <param name="Changed">Changed.</param>
/// <param name="Unchanged">Unchanged.</param>
/// <param name="Refused">Refused, each with a reason.</param>
/// <param name="Closed">Closed because the board lists them no longer.</param>
/// <param name="ErrorCode">Why it failed or is partial.</param>
/// <param name="ErrorDetail">What was found instead of a board, where the error is of that kind.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="FinishedAt">UTC.</param>
internal sealed record SyncRunResponse(
    Guid Id,
    Guid SourceId,
    string Status,
    string Trigger,
    int Attempt,
    int Seen,
    int Published,
    int Changed,
    int Unchanged,
    int Refused,
    int Closed,
    string? ErrorCode,
    string? ErrorDetail,
    DateTime CreatedAt,
    DateTime? StartedAt,
    DateTime? FinishedAt)
{
    public static SyncRunResponse Of(SyncRun run) => new(
        run.Id,
        run.SourceId,
        run.Status,
        run.Trigger,
        run.Attempt,
        run.Seen,
        run.Published,
        run.Changed,
        run.Unchanged,
        run.Refused,
        run.Closed,
        run.ErrorCode,
        run.ErrorDetail,
        run.CreatedAt,
        run.StartedAt,
        run.FinishedAt);
}
