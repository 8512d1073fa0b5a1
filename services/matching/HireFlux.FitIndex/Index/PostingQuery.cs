namespace HireFlux.FitIndex;

/// <summary>
/// One person on one day as tables over an index, to be scanned with. Made once and set for one person after the other; set again after the index
/// has changed. While it is set nothing else may use it; while it is scanned any number of threads may.
/// </summary>
public sealed class PostingQuery
{
    private static readonly PostingFilter s_all = new();

    private readonly PostingIndex _index;
    private readonly FitAlgorithm _algorithm;
    private readonly RecencyTable _recency;
    private readonly CompanyMarks _companies = new();
    private ScoreCell[] _locations = [];
    private ScoreCell[] _seniorities = [];
    private ScoreCell[] _pays = [];
    private CandidateFacts _facts = new();
    private PostingFilter _filter = new();
    private PostingFlags _gatingFlags;
    private bool _isFiltered;
    private bool _hasFloor;
    private int _asOf;

    /// <summary>A query over an index.</summary>
    public PostingQuery(PostingIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        (_index, _algorithm) = (index, index.Scorer.Algorithm);
        _recency = new RecencyTable(_algorithm);
        Keyword = new QueryKeyword(index);
        Vectors = new QueryVectors(_algorithm);
        Weights = new IndexWeights(_algorithm);
    }

    internal IndexWeights Weights { get; }

    internal QueryKeyword Keyword { get; }

    internal QueryVectors Vectors { get; }

    internal bool WithoutGated => _filter.WithoutGated;

    /// <summary>Sets the person, the day (UTC) and which postings are wanted.</summary>
    public void Set(PreparedCandidate candidate, DateOnly asOf, PostingFilter filter)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(filter);
        (_facts, _filter, _asOf) = (candidate.Facts, filter, asOf.DayNumber);
        _isFiltered = filter != s_all;
        _hasFloor = _facts.SalaryFloor is not null;
        _gatingFlags = PostingFlags.Active | (_facts.NeedsVisaSponsorship ? PostingFlags.RefusesVisa : PostingFlags.None);
        Keyword.Set(candidate);
        Vectors.Set(candidate);
        var dictionaries = _index.Dictionaries;
        Clear(ref _locations, dictionaries.Locations.Count);
        Clear(ref _seniorities, dictionaries.Seniorities.Count);
        Clear(ref _pays, dictionaries.Pays.Count);
        _companies.Set(candidate, filter, dictionaries.Companies);
    }

    /// <summary>Whether the row is one, and wanted.</summary>
    internal bool IsWanted(PostingBlock block, int row) => block.Flags[row] != PostingFlags.None && (!_isFiltered || Passes(block, row));

    /// <summary>Whether a gate other than that of the countries for remote work holds the row back.</summary>
    internal bool IsGated(PostingBlock block, int row) =>
        (block.Flags[row] & _gatingFlags) != PostingFlags.Active
        || block.LastDays[row] < _asOf
        || _companies.IsExcluded(block.Companies[row])
        || (_hasFloor && block.Pays[row] != PostingBlock.None && Pay(block.Pays[row]).IsGated);

    internal int Recency(PostingBlock block, int row) =>
        _recency.Score(block.Days[row], (block.Flags[row] & PostingFlags.FirstSeen) != 0, _asOf);

    internal int Seniority(int number)
    {
        var cell = _seniorities[number];
        return (cell.IsDone ? cell : ScoreSeniority(number)).Score;
    }

    internal ScoreCell Location(int number)
    {
        var cell = _locations[number];
        return cell.IsDone ? cell : ScoreLocation(number);
    }

    /// <summary>The sub-scores of a row.</summary>
    internal PairScore Score(PostingBlock block, int row)
    {
        var location = Location(block.Locations[row]);
        return new(
            Keyword.Score(block, row, Keyword.Earned(block, row)),
            Vectors.Score(Vectors.Titles(block, row), Vectors.Texts(block, row)),
            Seniority(block.Seniorities[row]),
            location.Score,
            Recency(block, row),
            location.IsGated || IsGated(block, row));
    }

    /// <summary>Whether the filter lets a row through.</summary>
    private bool Passes(PostingBlock block, int row) =>
        (!_filter.OffersVisa || (block.Flags[row] & PostingFlags.OffersVisa) != 0)
        && (_filter.PostedAfter is not { } after || block.PostedAt[row] > after.Ticks)
        && (_filter.LeastPay is null || (block.Pays[row] != PostingBlock.None && !Pay(block.Pays[row]).IsExcluded))
        && _companies.IsWanted(block.Companies[row])
        && (_filter.Policy is null || !Location(block.Locations[row]).IsExcluded);

    private static void Clear(ref ScoreCell[] cells, int count)
    {
        if (cells.Length < count)
        {
            cells = new ScoreCell[count + (count / 4)];
        }

        Array.Clear(cells, 0, count);
    }

    private ScoreCell Pay(int number)
    {
        var cell = _pays[number];
        return cell.IsDone ? cell : ScorePay(number);
    }

    private ScoreCell ScoreSeniority(int number) => _seniorities[number] =
        new ScoreCell(SeniorityScoring.Value(_facts, _index.Dictionaries.Seniorities[number], _algorithm), false, false);

    private ScoreCell ScoreLocation(int number)
    {
        var location = _index.Dictionaries.Locations[number];
        var isGated = location.Policy == WorkPolicy.Remote && LocationScoring.IsCountryAllowed(_facts, location.RemoteCountries) == false;
        var isExcluded = _filter.Policy is { } policy && location.Policy != policy;
        return _locations[number] = new ScoreCell(LocationScoring.Value(_facts, location, _algorithm, out _), isGated, isExcluded);
    }

    private ScoreCell ScorePay(int number)
    {
        var pay = _index.Dictionaries.Pays[number];
        var isExcluded = _filter.LeastPay is { } least && !(pay.IsComparableTo(least) && pay.Amount >= least.Amount);
        return _pays[number] = new ScoreCell(null, GateRules.IsBelowFloor(_facts, pay), isExcluded);
    }
}
