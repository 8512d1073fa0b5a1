using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Reading.Documents;

/// <summary>The mark that a list item begins with.</summary>
internal static partial class BulletMark
{
    /// <summary>
    /// Cuts a bullet, a dash or a list number off. To be asked before <see cref="TextRepair.Clean"/>, which leaves symbols of private
    /// use out: Word's own bullets (Symbol and Wingdings) are among them.
    /// </summary>
    public static bool TryCut(string text, out string rest)
    {
        var match = Mark().Match(text);
        rest = match.Success ? text[match.Length..] : text;
        return match.Success;
    }

    // Bullets stand before anything; dashes and signs only before a blank, list numbers before a blank and a letter. From U+F0xx: the
    // bullets of the Symbol and Wingdings fonts (dot, squares, arrows, ticks, four diamonds).
    [GeneratedRegex(
        @"^\s*(?:[•‣⁃∙·●○◦◉◆◇❖■□▪▫►▶▸➢➤➔➜→»›✓✔✦✧★☆❑❒⦁⁌⁍\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0E8\uF0F0\uF0FC\uF06C\uF06E\uF06F\uF071\uF075\uF076\uF077\uF09F\uF0FE]+\s*(?=\S)|[-–—*+~](?=\s+\S)\s+|(?:\(?[0-9]{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}\))\s+(?=\p{L}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
