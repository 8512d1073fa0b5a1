using HireFlux.Resumes.Writing.Chat;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>A resume written and checked.</summary>
/// <param name="Truth">The resume, and what was struck from the draft.</param>
/// <param name="Gap">The posting's skills against the person's.</param>
/// <param name="ModelUsed">What wrote the draft that became the resume.</param>
/// <param name="Calls">Calls to models, failed ones too.</param>
/// <param name="FellBackBecause">Why not the configured writer: an outcome of a call, or <see cref="NothingTrue"/>; null where it did.</param>
public sealed record Tailored(TruthReport Truth, KeywordGap Gap, string ModelUsed, IReadOnlyList<GenerationCall> Calls, string? FellBackBecause)
{
    /// <summary>The model's draft was struck to the last line under a job.</summary>
    public const string NothingTrue = "nothing_true";
}
