using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>
/// As many postings as wanted, each made of parts of recorded ones: the title and level of one, what a second asks for, the place of a third, the
/// employer, pay and word on visas of a fourth, and a date of the last half year. Equal seeds give equal postings.
/// </summary>
internal sealed class RecombinedPostings(IReadOnlyList<PostingFacts> recorded, FitIndexScorer scorer)
{
    private const int Seed = 20261130;
    private const int Days = 180;
    private readonly PreparedPosting[] _prepared = [.. recorded.AsParallel().AsOrdered().Select(scorer.Prepare)];

    /// <summary>The day they are looked at.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 30);

    /// <summary>The recorded ones, encoded.</summary>
    public IReadOnlyList<PreparedPosting> Prepared => _prepared;

    /// <summary>The posting of a number.</summary>
    public IndexedPosting At(int number)
    {
        var random = new Random(unchecked(Seed + (number * 7919)));
        var (title, text, place, terms) = (Any(random), Any(random), Any(random), Any(random));
        var postedAt = Today.ToDateTime(new TimeOnly(random.Next(24), random.Next(60)), DateTimeKind.Utc).AddDays(-random.Next(Days));
        var facts = text.Facts with
        {
            Title = title.Facts.Title,
            Seniority = title.Facts.Seniority,
            Places = place.Facts.Places,
            Policy = place.Facts.Policy,
            RemoteCountries = place.Facts.RemoteCountries,
            RemoteScopeEvidence = place.Facts.RemoteScopeEvidence,
            Company = terms.Facts.Company,
            SalaryCeiling = terms.Facts.SalaryCeiling,
            Visa = terms.Facts.Visa,
            VisaEvidence = terms.Facts.VisaEvidence,
            PublishedOn = text.Facts.PublishedOn is null ? null : DateOnly.FromDateTime(postedAt),
            FirstSeenOn = text.Facts.PublishedOn is null ? DateOnly.FromDateTime(postedAt) : null,
        };
        Span<byte> id = stackalloc byte[16];
        random.NextBytes(id);
        return new IndexedPosting(new Guid(id), 1, postedAt, scorer.Prepare(facts, title.TitleVector, text.TextVector));
    }

    private PreparedPosting Any(Random random) => _prepared[random.Next(_prepared.Length)];
}
