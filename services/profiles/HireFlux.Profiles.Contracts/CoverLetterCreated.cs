namespace HireFlux.Profiles.Contracts;

/// <summary>A cover letter was written.</summary>
/// <param name="UserId">The person.</param>
/// <param name="CoverLetterId">The letter.</param>
/// <param name="JobId">The posting it answers.</param>
/// <param name="CreatedAt">When. UTC.</param>
public sealed record CoverLetterCreated(
    Guid UserId,
    Guid CoverLetterId,
    Guid? JobId,
    DateTime CreatedAt);
