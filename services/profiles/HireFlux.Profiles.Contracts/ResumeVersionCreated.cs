namespace HireFlux.Profiles.Contracts;

/// <summary>A tailored resume was written.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ResumeVersionId">The version.</param>
/// <param name="VersionName">Its name.</param>
/// <param name="CreatedAt">When. UTC.</param>
public sealed record ResumeVersionCreated(
    Guid UserId,
    Guid ResumeVersionId,
    string VersionName,
    DateTime CreatedAt);
