namespace HireFlux.Matching.Scoring;

/// <summary>A row of scoring_work that this scorer holds.</summary>
/// <param name="Kind">One of WorkKinds.</param>
/// <param name="SubjectId">The person or the posting.</param>
/// <param name="Generation">As it was when claimed.</param>
/// <param name="Attempts">This one included.</param>
internal sealed record ClaimedWork(string Kind, Guid SubjectId, long Generation, int Attempts);
