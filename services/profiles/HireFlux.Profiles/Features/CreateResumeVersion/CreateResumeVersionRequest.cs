using HireFlux.Profiles.Postings;

namespace HireFlux.Profiles.Features.CreateResumeVersion;

/// <summary>A resume to be written.</summary>
/// <param name="ResumeId">The parsed resume whose facts it is written from.</param>
/// <param name="VersionName">At most 255 characters; made of the posting's or target title when absent.</param>
/// <param name="TargetTitle">The title aimed at.</param>
/// <param name="Tone">professional (the default), conversational or concise.</param>
/// <param name="JobId">A posting of the jobs service.</param>
/// <param name="Posting">Or one from elsewhere.</param>
internal sealed record CreateResumeVersionRequest(Guid? ResumeId, string? VersionName, string? TargetTitle, string? Tone, Guid? JobId, PostingInput? Posting);
