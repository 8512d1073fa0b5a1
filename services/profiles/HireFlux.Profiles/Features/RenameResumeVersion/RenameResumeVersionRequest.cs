namespace HireFlux.Profiles.Features.RenameResumeVersion;

/// <summary>Another name. What a version says is not changed: that is a revision.</summary>
/// <param name="VersionName">1 to 255 characters.</param>
internal sealed record RenameResumeVersionRequest(string? VersionName);
