using System.Globalization;
using System.Text;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Tells pictures from text.</summary>
internal static class IconGlyphs
{
    private const string Bullets = "•‣⁃∙·●○◦◉◆◇❖■□▪▫►▶▸➢➤➔➜→»›✓✔✦✧★☆❑❒⦁";

    /// <summary>An icon: of an icon font, a private character of a text font, or a picture character.</summary>
    public static bool IsIcon(Glyph glyph)
    {
        if (!Rune.TryGetRuneAt(glyph.Text, 0, out var rune))
        {
            return false;
        }

        // FontAwesome's circle serves as bullet.
        return glyph.Look.Kind switch
        {
            FontKind.Icons => rune.Value is not ('•' or '○' or '●' or '■' or '□'),
            FontKind.Signs => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse && !IsWordBullet(rune.Value),
            _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse ? !IsWordBullet(rune.Value) : IsPicture(rune.Value) && !IsBullet(rune),
        };
    }

    /// <summary>
    /// Whether icons part what stands around them: one that leads a contact stands off from the one before, one that marks a link stands
    /// close to its words.
    /// </summary>
    public static bool Parts(Glyph before, Glyph first, Glyph last, Glyph after)
    {
        var lead = (first.Left - before.Right) / after.Size;
        var trail = (after.Left - last.Right) / after.Size;
        return !char.IsPunctuation(after.Text[0]) && (lead > 0.55 || (lead > 0.15 && lead > 1.4 * trail));
    }

    private static bool IsBullet(Rune rune) => rune.IsBmp && Bullets.Contains((char)rune.Value);

    // Wingdings and Symbol keep their places from U+F020 on also where the font's name got lost.
    private static bool IsWordBullet(int code) => code is 0xF0A7 or 0xF0A8 or 0xF0B7 or 0xF0D8 or 0xF0FC or 0xF076 or 0xF06E or 0xF06C or 0xF071 or 0xF075 or 0xF077;

    private static bool IsPicture(int code) => code is (>= 0x2600 and <= 0x27BF) or (>= 0x1F000 and <= 0x1FAFF) or 0x2B50 or 0x2709 or 0x260E or 0x2121 or 0x2706;
}
