using HireFlux.Resumes.Diff;

namespace HireFlux.Profiles.Features.DiffResumeVersion;

/// <summary>What differs between two resumes.</summary>
/// <param name="Before">The other version, or "master": the facts that this one was written from.</param>
/// <param name="After">The version asked about.</param>
/// <param name="Changes">The differences.</param>
internal sealed record ResumeDiffResponse(string Before, Guid After, IReadOnlyList<ResumeChange> Changes);
