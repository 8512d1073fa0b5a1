using HireFlux.Resumes.Writing.Letters;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Profiles.Features.CoverLetters;

/// <summary>What there is to say about a letter, as the column <c>report</c> keeps it.</summary>
/// <param name="Warnings">What the person should know.</param>
/// <param name="Struck">What a model wrote and was struck.</param>
/// <param name="Similarity">The largest likeness to an earlier letter, 0 to 1.</param>
/// <param name="Findings">What the person's own text says that no fact says; none is struck.</param>
internal sealed record LetterReport(
    IReadOnlyList<LetterWarning> Warnings,
    IReadOnlyList<StruckSentence> Struck,
    double Similarity,
    IReadOnlyList<Invention> Findings)
{
    public static LetterReport Empty { get; } = new([], [], 0, []);
}
