using System.Globalization;
using System.Text;
using HireFlux.Resumes.Texts;

namespace HireFlux.Resumes.Rendering.Content;

/// <summary>Text as documents can hold it.</summary>
internal static class CleanText
{
    // Latin ligatures (U+FB00 to U+FB06): many parsers lose them.
    private static readonly string[] s_ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>One line: composed (NFC), ligatures taken apart, white space and control characters as single spaces, half surrogates as U+FFFD; null when nothing is left.</summary>
    public static string? Line(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0xFB00 and <= 0xFB06)
            {
                line.Append(s_ligatures[rune.Value - 0xFB00]);
            }
            else if (!IsSpace(rune))
            {
                line.Append(rune);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        var clean = CanonicalForm.Compose(line.ToString().TrimEnd(' '));
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>The lines of a text that say something.</summary>
    public static IEnumerable<string> Lines(string? text) => (text ?? string.Empty).Split('\n').Select(Line).OfType<string>();

    // Bytes that turn the direction of text are left out with the controls: they can make a line read as what it doesn't say.
    private static bool IsSpace(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is 0xFEFF or 0x200B or 0x00AD or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
