namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A line after striking.</summary>
/// <param name="Text">What is left; null when nothing is.</param>
/// <param name="Cuts">What was taken out, each with the invention it was for.</param>
internal sealed record StrikeResult(string? Text, IReadOnlyList<(string Cut, Invention For)> Cuts);
