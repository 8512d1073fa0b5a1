using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>A line of the resume that a letter can tell.</summary>
/// <param name="Fact">Where it stands.</param>
/// <param name="Text">As one line, without the stop at its end.</param>
/// <param name="Score">How much it bears on the posting; larger is more.</param>
internal sealed record AchievementLine(Fact Fact, string Text, double Score = 0);
