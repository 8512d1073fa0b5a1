namespace HireFlux.Profiles.Features.ListResumes;

/// <summary>Where a page of resumes ends.</summary>
internal sealed record ResumeKey(DateTime CreatedAt, Guid Id);
