namespace HireFlux.Matching.Scoring;

/// <summary>People this scorer has prepared, for as long as nothing about them changes. Used by one scorer, not shared.</summary>
internal sealed class CandidateCache
{
    private const int Most = 5_000;
    private readonly Dictionary<Guid, Candidate> _candidates = [];

    /// <summary>These people, of those revisions or newer ones; those who are gone are left out.</summary>
    public async Task<List<Candidate>> ReadAsync(
        CandidateReader reader, IReadOnlyCollection<CandidateKey> keys, DateOnly day, CancellationToken cancellationToken)
    {
        var known = keys.Select(key => Find(key, day)).OfType<Candidate>().ToList();
        var missing = keys.Select(key => key.UserId).Except(known.Select(candidate => candidate.UserId)).ToList();
        var read = missing.Count > 0 ? await reader.ReadAsync(missing, day, cancellationToken) : [];
        if (_candidates.Count + read.Count > Most)
        {
            _candidates.Clear();
        }

        foreach (var candidate in read)
        {
            _candidates[candidate.UserId] = candidate;
        }

        return [.. known, .. read];
    }

    private Candidate? Find(CandidateKey key, DateOnly day) =>
        _candidates.TryGetValue(key.UserId, out var known) && known.Revision == key.Revision && known.ScoredOn == day ? known : null;
}
