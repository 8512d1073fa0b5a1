namespace HireFlux.Profiles.Features.ReviseResumeVersion;

/// <summary>Other words for a line.</summary>
/// <param name="Line">JSON pointer into the content, such as /summary or /experience/0/achievements/2.</param>
/// <param name="Text">1 to 700 characters; the summary up to 4,000.</param>
internal sealed record LineEdit(string? Line, string? Text);
