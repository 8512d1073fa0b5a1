namespace HireFlux.Profiles.Contracts;

/// <summary>An interview practice session was completed.</summary>
/// <param name="UserId">The person.</param>
/// <param name="SessionId">The session.</param>
/// <param name="OverallScore">0.0 to 10.0; null when nothing could be scored.</param>
/// <param name="CompletedAt">When. UTC.</param>
public sealed record InterviewCompleted(
    Guid UserId,
    Guid SessionId,
    decimal? OverallScore,
    DateTime CompletedAt);
