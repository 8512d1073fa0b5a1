namespace HireFlux.Jobs.Features.ImportJob;

/// <summary>The posting that was read from a page.</summary>
/// <param name="JobId">Ask <c>jobs/{job_id}</c> for it.</param>
/// <param name="Outcome">published, changed or unchanged.</param>
internal sealed record ImportJobResponse(Guid JobId, string Outcome);
