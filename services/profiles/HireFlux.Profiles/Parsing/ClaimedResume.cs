namespace HireFlux.Profiles.Parsing;

/// <summary>A file that a worker may read while its lease lasts.</summary>
internal sealed record ClaimedResume(Guid Id, Guid UserId, Guid ParsingLeaseId, byte[]? ContentSha256, string? FileType, int ParsingAttempts);
