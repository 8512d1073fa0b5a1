using HireFlux.Resumes;

namespace HireFlux.Profiles.Features.CreateCoverLetter;

/// <summary>The facts that a letter is written from.</summary>
/// <param name="ResumeId">The resume; null when it is gone and only the version is left.</param>
/// <param name="ResumeVersionId">The version; null for a letter that goes with the resume itself.</param>
/// <param name="Data">What they say.</param>
internal sealed record LetterMaster(Guid? ResumeId, Guid? ResumeVersionId, ResumeData Data);
