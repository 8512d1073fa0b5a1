namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Text of one width, on one page.</summary>
internal sealed record LayoutRows(PageContent Page, IReadOnlyList<Segment> Segments) : LayoutNode;
