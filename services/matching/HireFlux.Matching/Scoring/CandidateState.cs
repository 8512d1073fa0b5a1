using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;

namespace HireFlux.Matching.Scoring;

/// <summary>What the read models say of a person.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Version">Of the profile.</param>
/// <param name="Revision">Of profile, resume and vectors together.</param>
/// <param name="Facts">Profile and newest resume.</param>
/// <param name="Vectors">Those that are stored.</param>
internal sealed record CandidateState(Guid UserId, long Version, long Revision, CandidateFacts Facts, StoredVectors Vectors);
