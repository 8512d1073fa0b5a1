using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>A sentence that a model wrote and nobody gets to read in the letter.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Reason">invention, unknown_source, no_company_source, banned_phrase or too_long.</param>
/// <param name="Inventions">For invention: what no fact says.</param>
public sealed record StruckSentence(string Text, string Reason, IReadOnlyList<Invention> Inventions);
