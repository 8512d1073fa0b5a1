namespace HireFlux.Jobs.Contracts;

/// <summary>A posting appeared, or came back.</summary>
/// <param name="JobId">The posting.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="Posting">The posting.</param>
/// <param name="PublishedAt">When it was stored. UTC.</param>
public sealed record JobPublished(
    Guid JobId,
    long Version,
    JobPosting Posting,
    DateTime PublishedAt);
