using HireFlux.FitIndex;

namespace HireFlux.Matching.Scoring;

/// <summary>A person ready to be scored.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Version">Of the profile.</param>
/// <param name="Revision">Of profile and resume together: scores of an older one are not written.</param>
/// <param name="ScoredOn">The day (UTC) that years of experience and ages of postings are counted to.</param>
/// <param name="Prepared">Facts and vectors.</param>
internal sealed record Candidate(Guid UserId, long Version, long Revision, DateOnly ScoredOn, PreparedCandidate Prepared);
