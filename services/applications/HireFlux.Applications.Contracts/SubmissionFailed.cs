namespace HireFlux.Applications.Contracts;

/// <summary>An application did not reach the employer: its reservation goes back.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="UserId">The person.</param>
/// <param name="JobId">The posting; null once it is gone.</param>
/// <param name="Attempt">The attempt that was reserved.</param>
/// <param name="Reason">job_closed, below_threshold_after_recheck, duplicate, submission_failed, source_disabled or user_cancelled_before_submit.</param>
/// <param name="FailedAt">When. UTC.</param>
public sealed record SubmissionFailed(
    Guid ApplicationId,
    Guid UserId,
    Guid? JobId,
    int Attempt,
    string Reason,
    DateTime FailedAt);
