using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>A line with the links in it, before its number is known.</summary>
internal sealed record DocxLine(TextLine Line, IReadOnlyList<(string Uri, string Text)> Links)
{
    /// <summary>Letters of its text.</summary>
    public int Length => Line.Spans.Sum(span => span.Text.Length);

    /// <summary>Whether any digit stands in it.</summary>
    public bool HasDigit => Line.Spans.Any(span => span.Text.Any(char.IsDigit));

    public DocxLine InRegion(int region) => this with { Line = Line with { Region = region } };

    /// <summary>This and what stands beside it, as one line.</summary>
    public DocxLine Beside(DocxLine right) => new(
        Line with
        {
            Spans = [.. Line.Spans, .. right.Line.Spans],
            FontSize = Math.Max(Line.FontSize, right.Line.FontSize),
            IsBold = Line.IsBold && right.Line.IsBold,
            IsItalic = Line.IsItalic && right.Line.IsItalic,
            IsHeadingStyle = Line.IsHeadingStyle && right.Line.IsHeadingStyle,
            HeadingLevel = right.Line.IsHeadingStyle ? Line.HeadingLevel : 0,
        },
        [.. Links, .. right.Links]);
}
