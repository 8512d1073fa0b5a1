namespace HireFlux.Vocabulary;

/// <summary>A title taken apart.</summary>
/// <param name="Head">The words that say what the job is, as <see cref="TitleNormalizer.Tokens"/> gives them.</param>
/// <param name="Level">The level the title's own head states, or null.</param>
/// <param name="Occupation">The occupation whose labels come closest, or null when none comes close.</param>
/// <param name="Closeness">Of the title to that label, from 0 to 1; 0 without an occupation.</param>
public sealed record NormalizedTitle(IReadOnlyList<string> Head, Seniority? Level, Occupation? Occupation, double Closeness);
