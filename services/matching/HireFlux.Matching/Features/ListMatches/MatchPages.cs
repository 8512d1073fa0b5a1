using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>Reads pages of matches: from the rows that are kept where they hold all of the page, else by a pass over all open postings.</summary>
internal sealed class MatchPages(KeptMatches kept, ScannedMatches scanned)
{
    public async Task<Page<MatchResponse>> ReadAsync(Guid userId, MatchQuery query, CancellationToken cancellationToken) =>
        query.IsFiltered ? await scanned.ReadAsync(userId, query, cancellationToken)
        : await kept.ReadAsync(userId, query, cancellationToken) ?? await scanned.ReadAsync(userId, query, cancellationToken);
}
