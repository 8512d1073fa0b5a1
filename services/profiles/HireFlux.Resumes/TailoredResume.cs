namespace HireFlux.Resumes;

/// <summary>A version's <c>content</c>: a resume written for a purpose from the facts of a master, each line with the fact it came from.</summary>
public sealed record TailoredResume : ResumeData
{
    /// <summary>The achievements put first, as they stand in <see cref="ResumeData.Experience"/>.</summary>
    public IReadOnlyList<string> AchievementsHighlighted { get; init; } = [];

    /// <summary>Ids of the facts (<see cref="Facts.Fact.Id"/>) behind each line, by JSON pointer into this document. Every written line has one or more.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Sources { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
