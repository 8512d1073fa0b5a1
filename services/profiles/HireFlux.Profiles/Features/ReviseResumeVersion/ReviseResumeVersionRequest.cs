namespace HireFlux.Profiles.Features.ReviseResumeVersion;

/// <summary>What to change, all pointers as in the content that is revised.</summary>
/// <param name="VersionName">At most 255 characters; the same name when absent.</param>
/// <param name="Strike">Lines to take out, by JSON pointer.</param>
/// <param name="Restore">Facts of the master to put back, word for word, by id: lines of jobs and projects, skills, the summary.</param>
/// <param name="Edit">Lines to say otherwise. They are the person's own words: they stay whatever the truth check says of them.</param>
internal sealed record ReviseResumeVersionRequest(string? VersionName, IReadOnlyList<string?>? Strike, IReadOnlyList<string?>? Restore, IReadOnlyList<LineEdit?>? Edit);
