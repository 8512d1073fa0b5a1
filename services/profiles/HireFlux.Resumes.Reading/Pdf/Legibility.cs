using System.Text;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Tells files that hold text from files that only look so.</summary>
internal static class Legibility
{
    // A stamp or a page number on a scan.
    private const int FewLetters = 25;
    private const double MostOfThePage = 0.5;
    private const double SomeOfThePage = 0.2;
    private const int PiecesOfOutlinedText = 1_000;
    private const double MostLetters = 0.5;

    /// <summary>Pictures of text: scans, letters turned to outlines, and fonts that don't say what their glyphs mean.</summary>
    public static bool IsPicture(IReadOnlyList<PageContent> pages, IReadOnlyList<PlacedLine> lines)
    {
        var letters = lines.Sum(line => line.Line.Spans.Sum(span => span.Text.Count(char.IsLetterOrDigit)));
        if (letters < FewLetters && pages.Any(page => page.PictureShare > (letters == 0 ? SomeOfThePage : MostOfThePage) || (letters == 0 && page.Shapes.Pieces > PiecesOfOutlinedText)))
        {
            return true;
        }

        var glyphs = pages.SelectMany(page => page.Glyphs).Where(glyph => glyph.Look.Kind == FontKind.Text && !glyph.IsSpace).ToList();
        return glyphs.Count > FewLetters && glyphs.Count(IsIllegible) > MostLetters * glyphs.Count;
    }

    private static bool IsIllegible(Glyph glyph) =>
        !Rune.TryGetRuneAt(glyph.Text + '\0', 0, out var rune) || Rune.IsControl(rune) || rune.Value == 0xFFFD || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.PrivateUse;
}
