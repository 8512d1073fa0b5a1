namespace HireFlux.Resumes.JsonResume;

/// <summary>What came of reading a JSON Resume document.</summary>
/// <param name="Resume">The resume with the document in <see cref="ResumeData.JsonResume"/>; null when the document was refused.</param>
/// <param name="Errors">Why it was refused; empty when it was read.</param>
/// <param name="Notes">What was read in spite of not being quite right, such as a date that is none. It is kept in the document as written.</param>
public sealed record JsonResumeResult(ResumeData? Resume, IReadOnlyList<JsonResumeProblem> Errors, IReadOnlyList<JsonResumeProblem> Notes);
