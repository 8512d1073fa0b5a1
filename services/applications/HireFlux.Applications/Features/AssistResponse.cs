using HireFlux.Applications.Domain;

namespace HireFlux.Applications.Features;

/// <param name="State">reserving, ready, refused, cancelled or submitted.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Code">Why it was refused or cancelled.</param>
/// <param name="ExpiresAt">When an unconfirmed application is cancelled and its credit returned. UTC.</param>
/// <param name="RefundedAt">When the credit came back. UTC.</param>
/// <param name="MissingAnswers">What forms usually ask and the profile does not answer.</param>
internal sealed record AssistResponse(
    AssistState State, int Attempt, string? Code, DateTime? ExpiresAt, DateTime? RefundedAt, IReadOnlyList<string> MissingAnswers);
