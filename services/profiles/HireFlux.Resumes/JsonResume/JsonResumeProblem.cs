namespace HireFlux.Resumes.JsonResume;

/// <summary>Something in a JSON Resume document that is not as the schema has it.</summary>
/// <param name="Path">Where, as a JSON pointer; empty for the document itself.</param>
/// <param name="Sentence">What is wrong, for the person whose document it is.</param>
public sealed record JsonResumeProblem(string Path, string Sentence);
