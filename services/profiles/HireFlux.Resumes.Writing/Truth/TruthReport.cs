namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A resume that says only what its facts say, and what was taken out for it.</summary>
/// <param name="Resume">The resume without what was struck.</param>
/// <param name="Struck">What was struck, in the order of the draft.</param>
/// <param name="LinesKept">Lines of the draft that are in the resume, whole or shortened.</param>
/// <param name="LinesWritten">Lines of the draft.</param>
public sealed record TruthReport(TailoredResume Resume, IReadOnlyList<StruckLine> Struck, int LinesKept, int LinesWritten);
