namespace HireFlux.Vocabulary;

/// <summary>A skill found in a text.</summary>
/// <param name="Skill">The canonical skill.</param>
/// <param name="Start">Offset of the first character in the text given, in UTF-16 code units.</param>
/// <param name="Length">Number of code units, at least 1.</param>
public sealed record SkillMatch(Skill Skill, int Start, int Length);
