namespace HireFlux.Profiles.Contracts;

/// <summary>A person deleted a resume: whoever keeps what it said forgets it.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ResumeId">The resume.</param>
/// <param name="Version">Grows with each change of the aggregate: larger than that of any ResumeParsed of this resume.</param>
/// <param name="DeletedAt">When. UTC.</param>
public sealed record ResumeDeleted(
    Guid UserId,
    Guid ResumeId,
    long Version,
    DateTime DeletedAt);
