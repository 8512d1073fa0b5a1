namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>A part of a resume.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Heading">Its heading as written; empty without one.</param>
/// <param name="Lines">The lines under the heading, in reading order.</param>
internal sealed record Section(SectionKind Kind, string Heading, List<ResumeLine> Lines);
