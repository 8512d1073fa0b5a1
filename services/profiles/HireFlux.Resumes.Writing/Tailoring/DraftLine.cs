namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>A line as a writer wrote it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">Ids of the facts it says it was made from.</param>
public sealed record DraftLine(string Text, IReadOnlyList<string> Sources);
