using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>A line of a section of entries (jobs, studies, projects).</summary>
/// <param name="Line">The line without a date that stands in a column of its own.</param>
/// <param name="Date">The date that stands apart in it: at an edge, in brackets, in a column.</param>
/// <param name="DateSpan">Where in <paramref name="Line"/> the date stands; null when it was in a column of its own.</param>
/// <param name="IsBody">It tells about the entry: a bullet, running text or what continues it.</param>
internal sealed record EntryLine(ResumeLine Line, DateMatch? Date, DateMatch? DateSpan, bool IsBody)
{
    /// <summary>Nothing but a date stands in it.</summary>
    public bool IsDateOnly => Date is not null && Rest.Length == 0;

    /// <summary>The text without the date.</summary>
    public string Rest => DateSpan is { } span ? Line.Text.Remove(span.Start, span.Length).Trim(' ', '\t', ',', '|', '(', ')', '-', '–', '—', '•', '·', ':', '/', '.') : Line.Text;
}
