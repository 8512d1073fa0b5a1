namespace HireFlux.Vocabulary;

/// <summary>An occurrence of a written form that may become a match: [First, Last] in the folded text, [Start, End) in the original.</summary>
internal readonly record struct Candidate(SkillTerm Term, int First, int Last, int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(Candidate other) => Start < other.End && other.Start < End;
}
