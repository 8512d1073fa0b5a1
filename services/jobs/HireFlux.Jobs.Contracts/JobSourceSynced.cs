namespace HireFlux.Jobs.Contracts;

/// <summary>A sync of a job source ended.</summary>
/// <param name="SourceId">The job source.</param>
/// <param name="RunId">The run.</param>
/// <param name="Status">success, partial or failed.</param>
/// <param name="Seen">Postings the source listed.</param>
/// <param name="Published">New or returned.</param>
/// <param name="Changed">Changed.</param>
/// <param name="Unchanged">Unchanged.</param>
/// <param name="Refused">Refused, each with a reason in the run.</param>
/// <param name="Closed">Closed.</param>
/// <param name="ErrorCode">Why it failed or is partial; null on success.</param>
/// <param name="FinishedAt">When. UTC.</param>
public sealed record JobSourceSynced(
    Guid SourceId,
    Guid RunId,
    string Status,
    int Seen,
    int Published,
    int Changed,
    int Unchanged,
    int Refused,
    int Closed,
    string? ErrorCode,
    DateTime FinishedAt);
