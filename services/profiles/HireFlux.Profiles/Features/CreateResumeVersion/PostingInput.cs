namespace HireFlux.Profiles.Features.CreateResumeVersion;

/// <summary>A posting as a client sends it.</summary>
/// <param name="Title">At most 500 characters.</param>
/// <param name="Company">At most 255 characters.</param>
/// <param name="Text">At most 20,000 characters.</param>
internal sealed record PostingInput(string? Title, string? Company, string? Text);
