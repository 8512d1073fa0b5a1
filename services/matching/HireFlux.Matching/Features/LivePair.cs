using HireFlux.Matching.Scoring;

namespace HireFlux.Matching.Features;

/// <summary>The caller and one posting as they are now.</summary>
internal sealed record LivePair(Candidate Candidate, ActivePosting Posting, JobCard Job);
