namespace HireFlux.FitIndex;

/// <summary>Computes the Fit Index. Pure: the same inputs give the same bytes. Safe for concurrent use.</summary>
public sealed class FitIndexScorer
{
    private readonly ITextEncoder? _encoder;

    /// <summary>A scorer with the shipped algorithm and encoder.</summary>
    /// <param name="relatedTo">Parents and children in the skill graph; symmetric.</param>
    public FitIndexScorer(RelatedSkills relatedTo)
        : this(FitAlgorithm.Default, new TermVectorEncoder(), relatedTo)
    {
    }

    /// <summary>A scorer with other parameters.</summary>
    /// <exception cref="ArgumentException">The anchors were not measured with this encoder.</exception>
    public FitIndexScorer(FitAlgorithm algorithm, ITextEncoder encoder, RelatedSkills relatedTo)
        : this(algorithm, encoder?.Dimensions ?? throw new ArgumentNullException(nameof(encoder)), relatedTo)
    {
        if (encoder.Version != algorithm.Similarity.Encoder)
        {
            throw new ArgumentException($"The anchors are of encoder {algorithm.Similarity.Encoder}, not {encoder.Version}.", nameof(encoder));
        }

        _encoder = encoder;
    }

    /// <summary>A scorer of vectors that are made elsewhere, by the encoder that the algorithm's anchors were measured with.</summary>
    /// <param name="algorithm">Weights and anchors.</param>
    /// <param name="dimensions">Length of the vectors.</param>
    /// <param name="relatedTo">Parents and children in the skill graph; symmetric.</param>
    public FitIndexScorer(FitAlgorithm algorithm, int dimensions, RelatedSkills relatedTo)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(relatedTo);
        (Algorithm, Dimensions, RelatedTo) = (algorithm, dimensions, relatedTo);
    }

    /// <summary>What every score of this scorer names as its version.</summary>
    public string AlgoVersion => Algorithm.FullVersion;

    /// <summary>Length of the encoder's vectors.</summary>
    public int Dimensions { get; }

    internal FitAlgorithm Algorithm { get; }

    internal RelatedSkills RelatedTo { get; }

    /// <summary>Encodes a person's texts once, for many postings.</summary>
    /// <exception cref="InvalidOperationException">The vectors are made elsewhere.</exception>
    public PreparedCandidate Prepare(CandidateFacts facts) => PreparedCandidate.Of(facts, [.. EncodedTexts.Of(facts).Select(Vector)]);

    /// <summary>Encodes a posting's texts once, for many people.</summary>
    /// <exception cref="InvalidOperationException">The vectors are made elsewhere.</exception>
    public PreparedPosting Prepare(PostingFacts facts)
    {
        var texts = EncodedTexts.Of(facts);
        return new(facts, Vector(texts[0]), Vector(texts[1]), Algorithm);
    }

    /// <summary>The same with the vectors that an earlier encoding of the same texts gave.</summary>
    public PreparedPosting Prepare(PostingFacts facts, TextVector? title, TextVector? text)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(facts, title, text, Algorithm);
    }

    /// <summary>The index of a pair on a day (UTC).</summary>
    public FitScore Score(PreparedCandidate candidate, PreparedPosting posting, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(posting);
        return Score(candidate, posting, SimilarityScoring.Compare(candidate, posting, Algorithm.Similarity), asOf);
    }

    /// <summary>The index of a pair whose similarity was computed elsewhere.</summary>
    public FitScore Score(PreparedCandidate candidate, PreparedPosting posting, Similarity similarity, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(posting);
        var (person, job) = (candidate.Facts, posting.Facts);
        var keyword = KeywordScoring.Score(candidate, posting, Algorithm, RelatedTo);
        SubScore[] parts =
        [
            keyword.Score,
            SimilarityScoring.Score(similarity, job, Algorithm),
            SeniorityScoring.Score(person, job, Algorithm),
            LocationScoring.Score(person, job, Algorithm),
            RecencyScoring.Score(job, asOf, Algorithm),
        ];
        var scores = new SubScores
        {
            Keyword = parts[0].Value,
            Similarity = parts[1].Value,
            Seniority = parts[2].Value,
            Location = parts[3].Value,
            Recency = parts[4].Value,
        };
        UnknownEvidence[] unknowns = [.. parts.SelectMany(part => part.Unknowns)];
        var coverage = 1m - unknowns.Sum(unknown => Algorithm.Weights[unknown.Kind] * unknown.Share);
        var gates = GateRules.Find(candidate, posting, asOf);
        var ungated = FitIndexRecomputation.FromRow(new(scores, IsGated: false), Algorithm);
        var index = FitIndexRecomputation.FromRow(new(scores, gates.Count > 0), Algorithm);
        var score = new FitScore
        {
            FitIndex = index,
            UngatedFitIndex = ungated,
            Scores = scores,
            Contributions = FitIndexRecomputation.Contributions(scores, Algorithm),
            EvidenceCoverage = coverage,
            KeywordBasis = posting.Basis,
            MatchedSkills = keyword.Matched,
            MissingSkills = keyword.Missing,
            Unknowns = unknowns,
            UnknownCountsAs = Algorithm.UnknownScore,
            Gates = gates,
            Band = Band(index, coverage, gates.Count > 0),
            IsAutoApplyEligible = gates.Count == 0 && index >= Algorithm.Bands.Strong && coverage >= Algorithm.Bands.LeastCoverage,
            AlgoVersion = AlgoVersion,
            AsOf = asOf,
        };
        return score with { Rationale = RationaleWriter.Write(score) };
    }

    /// <summary>An index in words.</summary>
    /// <param name="index">0 to 100.</param>
    /// <param name="coverage">Share of the weight that rests on evidence, 0 to 1.</param>
    /// <param name="isGated">Whether a gate holds the pair back.</param>
    public FitBand Band(int index, decimal coverage, bool isGated)
    {
        var bands = Algorithm.Bands;
        return isGated ? FitBand.Blocked
            : index >= bands.Strong && coverage < bands.LeastCoverage ? FitBand.Fair
            : index >= bands.Excellent ? FitBand.Excellent
            : index >= bands.Strong ? FitBand.Strong
            : index >= bands.Fair ? FitBand.Fair
            : index >= bands.Weak ? FitBand.Weak
            : FitBand.Poor;
    }

    /// <summary>What each missing skill would change, the greatest gain first.</summary>
    public IReadOnlyList<Counterfactual> Counterfactuals(PreparedCandidate candidate, PreparedPosting posting, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(posting);
        return Counterfactuals(candidate, posting, SimilarityScoring.Compare(candidate, posting, Algorithm.Similarity), asOf);
    }

    /// <summary>The same with a similarity computed elsewhere; it is kept as it is.</summary>
    public IReadOnlyList<Counterfactual> Counterfactuals(
        PreparedCandidate candidate,
        PreparedPosting posting,
        Similarity similarity,
        DateOnly asOf)
    {
        var score = Score(candidate, posting, similarity, asOf);
        return
        [
            .. score.MissingSkills
                .Select(missing =>
                {
                    var index = Score(With(candidate, missing, posting.Basis), posting, similarity, asOf).FitIndex;
                    return new Counterfactual(missing.Id, missing.Name, index, index - score.FitIndex);
                })
                .OrderByDescending(counterfactual => counterfactual.Gain)
                .ThenBy(counterfactual => counterfactual.SkillName, StringComparer.Ordinal),
        ];
    }

    private static PreparedCandidate With(PreparedCandidate candidate, MissingSkill missing, KeywordBasis basis) =>
        basis == KeywordBasis.Terms
            ? candidate.WithTerm(missing.Id, missing.Asked)
            : candidate.With(new CandidateSkill(missing.Id, missing.Name, missing.Asked));

    private TextVector? Vector(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var encoder = _encoder ?? throw new InvalidOperationException("The vectors are made elsewhere.");
        var vector = TextVector.From(encoder.Encode(text));
        return vector.SquaredNorm == 0 ? null : vector;
    }
}
