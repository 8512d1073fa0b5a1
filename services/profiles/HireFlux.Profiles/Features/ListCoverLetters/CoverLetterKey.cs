namespace HireFlux.Profiles.Features.ListCoverLetters;

/// <summary>Where a page of letters ends.</summary>
internal sealed record CoverLetterKey(DateTime CreatedAt, Guid Id);
