using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>What stands between two separators of a line, or alone in it.</summary>
/// <param name="Text">The text without its label.</param>
/// <param name="Label">What its label announces (name, phone, email, address, link, skip); null without one.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="Span">The span it stands in.</param>
/// <param name="IsWhole">Nothing else stands in the line.</param>
internal sealed record ContactPiece(string Text, string? Label, ResumeLine Line, TextSpan Span, bool IsWhole)
{
    /// <summary>The largest letter size in points; 0 when unknown.</summary>
    public double Size => Span.Runs.Count > 0 ? Span.Runs.Max(run => run.FontSize) : Line.Source.FontSize;
}
