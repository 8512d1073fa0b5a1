using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

/// <summary>Lines written by hand: '*' before a heading in bold, '-' and a blank before a bullet, '|' before what stands at the right.</summary>
internal static class ResumeLines
{
    public static ResumeData Extract(params IReadOnlyList<string> lines) => ResumeExtractor.Extract(Text(lines), new PartialDate(2026, 11));

    public static ResumeText Text(IReadOnlyList<string> lines) => new([.. lines.Select(Line)], [], null, 1);

    private static TextLine Line(string text)
    {
        var (isHeading, isBullet) = (text.StartsWith('*'), text.StartsWith("- ", StringComparison.Ordinal));
        var bare = isHeading ? text[1..] : isBullet ? text[2..] : text;
        var right = bare.LastIndexOf('|');
        var parts = right > 0 && right + 1 < bare.Length && bare[right + 1] != ' ' ? new[] { bare[..right], bare[(right + 1)..] } : [bare];
        return new TextLine
        {
            Spans = [.. parts.Select(part => new TextSpan(part, 0, 0, isHeading, false, [new TextRun(part, isHeading, false, isHeading ? 13 : 10)]))],
            FontSize = isHeading ? 13 : 10,
            IsBold = isHeading,
            IsBullet = isBullet,
            GapAbove = isHeading ? 1 : 0.3,
        };
    }
}
