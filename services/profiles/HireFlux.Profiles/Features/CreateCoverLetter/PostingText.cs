namespace HireFlux.Profiles.Features.CreateCoverLetter;

/// <summary>A posting that the jobs service does not have.</summary>
/// <param name="Title">1 to 500 characters.</param>
/// <param name="Company">1 to 255 characters.</param>
/// <param name="Text">Plain text, at most 100,000 characters.</param>
internal sealed record PostingText(string? Title, string? Company, string? Text);
