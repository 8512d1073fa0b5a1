using System.Globalization;

namespace HireFlux.Vocabulary;

/// <summary>Character classes shared by the matchers; culture-invariant and one character to one character, so offsets survive.</summary>
internal static class Characters
{
    /// <summary>Whether the character belongs to a word. East Asian scripts write no spaces, so "Pythonの経験" still ends the word Python.</summary>
    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c) || c == '_' || (c > 127 && (char.IsLetterOrDigit(c) || IsMark(c)) && !IsEastAsian(c));

    /// <summary>Lower-cases, maps full-width forms to ASCII and all kinds of dashes, apostrophes and spaces to one of each.</summary>
    public static char Fold(char c) => char.ToLowerInvariant(Unify(c));

    /// <summary>As <see cref="Fold"/>, but keeps the case.</summary>
    public static char Unify(char c) => c switch
    {
        <= '~' => c is '\t' or '\r' or '\n' or '\f' or '\v' ? ' ' : c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u266F' => '#',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsEastAsian(char c) =>
        c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFFEE');
}
