namespace HireFlux.Resumes;

/// <summary>A part of a resume that has a heading but no shape of its own here.</summary>
/// <param name="Kind">publications, awards, volunteer, interests, references or other.</param>
/// <param name="Heading">The heading as written.</param>
/// <param name="Lines">Its entries, each whole.</param>
public sealed record ResumeSection(string Kind, string Heading, IReadOnlyList<string> Lines);
