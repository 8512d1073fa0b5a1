namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Something about a letter that the person should know.</summary>
/// <param name="Code">One of the constants.</param>
/// <param name="Detail">One plain sentence.</param>
/// <param name="Similarity">For <see cref="TooSimilar"/>, how similar, 0 to 1.</param>
public sealed record LetterWarning(string Code, string Detail, double? Similarity = null)
{
    /// <summary>The letter repeats an earlier one beyond <see cref="LetterSimilarity.Bound"/>, whatever was tried.</summary>
    public const string TooSimilar = "too_similar";

    /// <summary>The resume has too few facts for the length asked; the letter is shorter, not padded.</summary>
    public const string FewFacts = "few_facts";

    /// <summary>The posting is not in English, the letter is.</summary>
    public const string OtherLanguage = "posting_in_other_language";

    /// <summary>Nothing on the resume was found among what the posting asks for.</summary>
    public const string NothingInCommon = "nothing_in_common";

    /// <summary>The model's letter was of no use, so the deterministic writer wrote.</summary>
    public const string FellBack = "fell_back";

    /// <summary>The resume has no name to sign with.</summary>
    public const string NoName = "no_name";
}
