namespace HireFlux.Profiles.Contracts;

/// <summary>A resume could not be read.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ResumeId">The resume.</param>
/// <param name="Code">Why, as parsing_error has it.</param>
/// <param name="FailedAt">When. UTC.</param>
public sealed record ResumeParsingFailed(
    Guid UserId,
    Guid ResumeId,
    string Code,
    DateTime FailedAt);
