namespace HireFlux.Matching.Scoring;

/// <summary>People this scorer has prepared, for as long as nothing about them changes. Used by one scorer, not shared.</summary>
internal sealed class CandidateCache
{
    private const int Most = 5_000;
    private readonly Dictionary<Guid, Candidate> _candidates = [];

    /// <summary>The person of that revision or a newer one; null when they are gone.</summary>
    public async Task<Candidate?> FindAsync(CandidateReader reader, CandidateKey key, DateOnly day, CancellationToken cancellationToken)
    {
        if (_candidates.TryGetValue(key.UserId, out var known) && known.Revision == key.Revision && known.ScoredOn == day)
        {
            return known;
        }

        var candidate = await reader.FindAsync(key.UserId, day, cancellationToken);
        if (candidate is null)
        {
            _candidates.Remove(key.UserId);
            return null;
        }

        if (_candidates.Count >= Most)
        {
            _candidates.Clear();
        }

        return _candidates[key.UserId] = candidate;
    }
}
