using HireFlux.FitIndex;

namespace HireFlux.Matching.Scoring;

/// <summary>An open posting ready to be scored.</summary>
internal sealed record ActivePosting(Guid JobId, long Version, DateTime PostedAt, PreparedPosting Prepared);
