namespace HireFlux.Resumes.Diff;

/// <summary>One difference between two resumes.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Section">summary, experience, projects, skills, education, certificates, languages or sections.</param>
/// <param name="Entry">For a line about a job or project: which. Null otherwise.</param>
/// <param name="PlaceBefore">JSON pointer into the one before; null for what is added.</param>
/// <param name="PlaceAfter">JSON pointer into the one after; null for what is removed.</param>
/// <param name="Before">What it said; null for what is added.</param>
/// <param name="After">What it says; null for what is removed.</param>
public sealed record ResumeChange(ChangeKind Kind, string Section, string? Entry, string? PlaceBefore, string? PlaceAfter, string? Before, string? After);
