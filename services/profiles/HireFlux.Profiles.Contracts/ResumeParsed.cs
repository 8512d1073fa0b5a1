namespace HireFlux.Profiles.Contracts;

/// <summary>A resume was read. Carries what matching needs of it.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ResumeId">The resume.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="Experience">Jobs held, newest first.</param>
/// <param name="Skills">Skills named anywhere in the resume.</param>
/// <param name="Text">The resume's plain text.</param>
/// <param name="ParsedAt">When. UTC.</param>
public sealed record ResumeParsed(
    Guid UserId,
    Guid ResumeId,
    long Version,
    IReadOnlyList<ExperienceEntry> Experience,
    IReadOnlyList<string> Skills,
    string Text,
    DateTime ParsedAt);
