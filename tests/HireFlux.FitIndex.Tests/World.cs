namespace HireFlux.FitIndex.Tests;

/// <summary>One random person and one random posting.</summary>
internal sealed class World
{
    public static readonly FitIndexScorer Scorer = new(Worlds.RelatedTo);

    public World(int seed)
    {
        Random = new Random(seed);
        Candidate = Worlds.Candidate(Random);
        Posting = Worlds.Posting(Random);
    }

    public Random Random { get; }

    public CandidateFacts Candidate { get; }

    public PostingFacts Posting { get; }

    public FitScore Score() => Score(Candidate, Posting);

    public static FitScore Score(CandidateFacts candidate, PostingFacts posting, DateOnly? asOf = null) =>
        Scorer.Score(Scorer.Prepare(candidate), Scorer.Prepare(posting), asOf ?? DotnetEngineer.Today);

    public IReadOnlyList<Counterfactual> Counterfactuals() =>
        Scorer.Counterfactuals(Scorer.Prepare(Candidate), Scorer.Prepare(Posting), DotnetEngineer.Today);
}
