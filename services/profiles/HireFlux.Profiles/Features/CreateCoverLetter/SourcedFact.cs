namespace HireFlux.Profiles.Features.CreateCoverLetter;

/// <summary>Something about the employer, with the page it stands on.</summary>
/// <param name="Text">One sentence as it stands there, 1 to 300 characters.</param>
/// <param name="SourceUrl">http or https, at most 2,000 characters.</param>
internal sealed record SourcedFact(string? Text, string? SourceUrl);
