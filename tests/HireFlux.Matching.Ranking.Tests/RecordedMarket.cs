using HireFlux.Benchmarks.Matching;
using HireFlux.Benchmarks.Postings.Ingest;
using HireFlux.FitIndex;
using HireFlux.Vocabulary;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>The recorded Ashby postings in an index, once for all tests.</summary>
public sealed class RecordedMarket
{
    private readonly FitIndexScorer _scorer = new(SkillVocabulary.Default.RelatedTo);
    private readonly PostingIndex _index;
    private readonly Dictionary<Guid, PostingFacts> _postings = [];

    public RecordedMarket()
    {
        _index = new PostingIndex(_scorer);
        var postings = RecordedPostings.Read(RecordedBoards.Ashby());
        foreach (var (facts, prepared) in postings.AsParallel().AsOrdered().Select(facts => (facts, _scorer.Prepare(facts))).ToArray())
        {
            var id = new Guid(_postings.Count, 0, 0, new byte[8]);
            _postings.Add(id, facts);
            _index.Upsert(new IndexedPosting(id, 1, (facts.PublishedOn ?? facts.FirstSeenOn ?? default).ToDateTime(default), prepared));
        }

        Today = postings.Count == 0 ? default : postings.Max(facts => facts.PublishedOn ?? default);
    }

    /// <summary>The day after which nothing was published.</summary>
    public DateOnly Today { get; }

    /// <summary>How many different titles are of the person's own trade.</summary>
    internal int CountOwnTrade(TradePerson person) =>
        _postings.Values.Select(facts => facts.Title.Trim()).Distinct(StringComparer.Ordinal).Count(person.IsOwnTrade);

    /// <summary>A person's best, each title of an employer once.</summary>
    internal List<(int FitIndex, PostingFacts Posting)> Best(TradePerson person, int count)
    {
        var query = new PostingQuery(_index);
        query.Set(_scorer.Prepare(person.Facts(Today)), Today, new PostingFilter());
        var scan = new PostingScan(_index, Environment.ProcessorCount);
        var best = new List<(int FitIndex, PostingFacts Posting)>();
        foreach (var hit in scan.Find(query, 200, 101, 0, TestContext.Current.CancellationToken))
        {
            best.Add((hit.FitIndex, _postings[hit.Id]));
        }

        return [.. best.DistinctBy(row => (row.Posting.Company, row.Posting.Title.Trim())).Take(count)];
    }
}
