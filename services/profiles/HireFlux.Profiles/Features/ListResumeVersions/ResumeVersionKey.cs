namespace HireFlux.Profiles.Features.ListResumeVersions;

internal sealed record ResumeVersionKey(DateTime CreatedAt, Guid Id);
