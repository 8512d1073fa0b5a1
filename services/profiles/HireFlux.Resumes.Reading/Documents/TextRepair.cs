using System.Globalization;
using System.Text;
using HireFlux.Resumes.Texts;

namespace HireFlux.Resumes.Reading.Documents;

/// <summary>Makes plain text of what fonts and word processors write: shared by every format, so that one resume reads the same from all.</summary>
internal static class TextRepair
{
    /// <summary>
    /// The text in NFC on one line: ligatures taken apart, letter-spaced words closed up, icon glyphs, soft hyphens and invisible
    /// characters left out, every white space one blank, trimmed. Empty when nothing legible is in it.
    /// </summary>
    public static string Clean(string text) => Collapse(LetterSpacing.Close(Letters(text)));

    /// <summary>
    /// As <see cref="Clean"/>, for a part of a line: letters are mended, blanks stay where they are, so that parts can be joined.
    /// </summary>
    public static string Letters(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case >= 0xFB00 and <= 0xFB06:
                    plain.Append(Ligature(rune.Value));
                    break;
                case 0x2010 or 0x2011:
                    plain.Append('-');
                    break;
                case 0x200C or 0x200D:
                    // Joiners shape Persian and Indic words; after pictures they only glue pictures together.
                    _ = plain.Length > 0 && char.IsLetter(plain[^1]) ? plain.Append((char)rune.Value) : plain;
                    break;
                default:
                    _ = Rune.IsWhiteSpace(rune) ? plain.Append(' ') : IsLegible(rune) ? plain.Append(rune) : plain;
                    break;
            }
        }

        return CanonicalForm.Compose(plain.ToString());
    }

    private static bool IsLegible(Rune rune) =>
        rune.Value is not (0xFFFD or 0xFFFC or 0x00AD or 0x034F or 0x2B50 or (>= 0xFE00 and <= 0xFE0F) or (>= 0x2600 and <= 0x27BF) or (>= 0x1F000 and <= 0x1FAFF))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Ligature(int code) => code switch
    {
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        _ => "st",
    };

    private static string Collapse(string text)
    {
        if (!text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
