namespace HireFlux.Resumes.Writing.Letters;

/// <summary>
/// The words of a length. No letter exceeds <paramref name="Most"/>; one that stays under <paramref name="Least"/> ran out of facts,
/// not of words, and carries the warning <see cref="LetterWarning.FewFacts"/>: it is not padded.
/// </summary>
/// <param name="Least">What is aimed at.</param>
/// <param name="Most">The limit.</param>
/// <param name="Achievements">How many of the person's achievements it tells, where they have as many.</param>
public sealed record LengthBand(int Least, int Most, int Achievements)
{
    /// <summary>The band of a length: 80-150, 151-250 and 251-400 words.</summary>
    public static LengthBand Of(LetterLength length) => length switch
    {
        LetterLength.Short => new LengthBand(80, 150, 2),
        LetterLength.Medium => new LengthBand(151, 250, 3),
        _ => new LengthBand(251, 400, 3),
    };
}
