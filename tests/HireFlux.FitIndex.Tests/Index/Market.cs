namespace HireFlux.FitIndex.Tests.Index;

/// <summary>Many random postings in an index and beside it.</summary>
internal sealed class Market
{
    private readonly Dictionary<Guid, IndexedPosting> _postings = [];
    private readonly Func<Random, PostingFacts> _facts;

    public Market(Random random, int count, Func<Random, PostingFacts>? facts = null)
    {
        (Random, _facts) = (random, facts ?? Worlds.Posting);
        for (var i = 0; i < count; i++)
        {
            Upsert(Id(), 1);
        }
    }

    public Random Random { get; }

    public PostingIndex Index { get; } = new(World.Scorer);

    public IReadOnlyDictionary<Guid, IndexedPosting> Postings => _postings;

    public void Upsert(Guid id, long version)
    {
        var postedAt = new DateTime(2026, 1, 1 + Random.Next(4), 0, 0, 0, DateTimeKind.Utc);
        _postings[id] = new IndexedPosting(id, version, postedAt, World.Scorer.Prepare(_facts(Random)));
        Index.Upsert(_postings[id]);
    }

    public void Remove(Guid id)
    {
        _postings.Remove(id);
        Index.Remove(id);
    }

    /// <summary>One comes, becomes another or goes.</summary>
    public void Change()
    {
        switch (Random.Next(3))
        {
            case 0:
                Upsert(Id(), 1);
                break;
            case 1:
                var id = Any();
                Upsert(id, Postings[id].Version + 1);
                break;
            default:
                Remove(Any());
                break;
        }
    }

    public Guid Any() => _postings.Keys.ElementAt(Random.Next(_postings.Count));

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.NextBytes(bytes);
        return new Guid(bytes);
    }

    public PreparedCandidate Person() => World.Scorer.Prepare(Worlds.Candidate(Random));

    /// <summary>What the index finds.</summary>
    public List<PostingHit> Find(PreparedCandidate person, PostingFilter? filter = null, int kept = int.MaxValue, int always = 101, int least = 0, int threads = 1) =>
        Find(Index, person, filter, Math.Min(kept, Index.Count), always, least, threads);

    public static List<PostingHit> Find(
        PostingIndex index, PreparedCandidate person, PostingFilter? filter, int kept, int always, int least, int threads)
    {
        var query = new PostingQuery(index);
        query.Set(person, DotnetEngineer.Today, filter ?? new PostingFilter());
        var scan = new PostingScan(index, threads);
        return [.. scan.Find(query, kept, always, least, TestContext.Current.CancellationToken)];
    }

    /// <summary>What scoring one after the other finds.</summary>
    public List<PostingHit> BruteForce(PreparedCandidate person, PostingFilter? filter = null, int kept = int.MaxValue, int always = 101, int least = 0)
    {
        var all = _postings.Values
            .Where(posting => filter is null || Passes(filter, posting))
            .Select(posting => (Posting: posting, Score: World.Scorer.Score(person, posting.Prepared, DotnetEngineer.Today)))
            .Where(scored => scored.Score.FitIndex >= least && !(filter?.WithoutGated == true && scored.Score.Gates.Count > 0))
            .OrderByDescending(scored => scored.Score.FitIndex).ThenByDescending(scored => scored.Posting.PostedAt).ThenBy(scored => scored.Posting.Id)
            .ToList();
        return [.. all.Where((scored, place) => place < kept || scored.Score.FitIndex >= always).Select(scored => Hit(scored.Posting, scored.Score))];
    }

    private static PostingHit Hit(IndexedPosting posting, FitScore score) => new(
        posting.Id,
        posting.Version,
        posting.PostedAt,
        score.FitIndex,
        new PairScore(
            Hundredths(score.Scores.Keyword),
            Hundredths(score.Scores.Similarity),
            Hundredths(score.Scores.Seniority),
            Hundredths(score.Scores.Location),
            Hundredths(score.Scores.Recency),
            score.Gates.Count > 0));

    private static int Hundredths(decimal? score) => score is { } known ? (int)(known * 100) : PairScore.Unknown;

    private static bool Passes(PostingFilter filter, IndexedPosting posting)
    {
        var facts = posting.Prepared.Facts;
        return (filter.Policy is null || facts.Policy == filter.Policy)
            && (!filter.OffersVisa || facts.Visa == VisaStance.Offers)
            && (filter.LeastPay is not { } least || (facts.SalaryCeiling is { } pay && pay.IsComparableTo(least) && pay.Amount >= least.Amount))
            && (filter.PostedAfter is not { } after || posting.PostedAt > after)
            && (filter.Companies.Count == 0 || filter.Companies.Contains(facts.Company))
            && !filter.OtherThan.Contains(facts.Company);
    }
}
