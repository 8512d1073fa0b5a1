namespace HireFlux.Profiles.Contracts;

/// <summary>A cover letter is gone: owners of columns that refer to it null them.</summary>
/// <param name="UserId">The person.</param>
/// <param name="CoverLetterId">The letter.</param>
/// <param name="DeletedAt">When. UTC.</param>
public sealed record CoverLetterDeleted(
    Guid UserId,
    Guid CoverLetterId,
    DateTime DeletedAt);
