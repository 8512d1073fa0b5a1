using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Link annotations to the words they cover.</summary>
internal static class LinkTexts
{
    private const int Most = 500;

    public static List<TextLink> Of(IReadOnlyList<PageContent> pages, IReadOnlyList<PlacedLine> lines)
    {
        var links = new List<TextLink>();
        foreach (var page in pages)
        {
            foreach (var link in page.Links.Take(Most - links.Count))
            {
                var (text, line) = Covered(page, link.Area, lines);
                links.Add(new TextLink(link.Uri, text, line));
            }
        }

        return links;
    }

    private static (string Text, int? Line) Covered(PageContent page, DrawnBox area, IReadOnlyList<PlacedLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var row = lines[i].Row;
            if (lines[i].Page != page || row.Baseline < area.Bottom - 1 || row.Baseline > area.Top)
            {
                continue;
            }

            var glyphs = row.Segments.SelectMany(segment => segment.Glyphs)
                .Where(glyph => (glyph.Left + glyph.Right) / 2 is var middle && middle > area.Left - 0.5 && middle < area.Right + 0.5)
                .ToList();
            if (glyphs.Count > 0)
            {
                return (GlyphText.Of(glyphs), i);
            }
        }

        return (string.Empty, null);
    }
}
