namespace HireFlux.FitIndex;

/// <summary>The years and level a posting asks for, as far as it states them.</summary>
internal readonly record struct SenioritySought(int? YearsMin, int? YearsMax, int? Level)
{
    public static SenioritySought Of(PostingFacts posting) => new(posting.YearsMin, posting.YearsMax, posting.Seniority);
}
