namespace HireFlux.Profiles.Contracts;

/// <summary>A tailored resume is gone: owners of columns that refer to it null them.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ResumeVersionId">The version.</param>
/// <param name="DeletedAt">When. UTC.</param>
public sealed record ResumeVersionDeleted(
    Guid UserId,
    Guid ResumeVersionId,
    DateTime DeletedAt);
