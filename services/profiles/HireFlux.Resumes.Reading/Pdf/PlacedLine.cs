using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>A line with where it came from.</summary>
internal sealed record PlacedLine(TextLine Line, PageContent Page, Row Row);
