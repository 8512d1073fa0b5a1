namespace HireFlux.Matching.Scoring;

/// <summary>What is kept of a person.</summary>
/// <param name="UserId">The person.</param>
/// <param name="IsTruncated">Some open postings were scored and not kept.</param>
/// <param name="Floor">The least index that can still be kept, as far as there is no room: that of the last row of a full list, and else 0.</param>
internal sealed record KeptList(Guid UserId, bool IsTruncated, int Floor);
