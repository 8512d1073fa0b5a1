namespace HireFlux.Profiles.Features.EditCoverLetter;

/// <summary>The person's own text.</summary>
/// <param name="Content">1 to 20,000 characters.</param>
internal sealed record EditCoverLetterRequest(string? Content);
