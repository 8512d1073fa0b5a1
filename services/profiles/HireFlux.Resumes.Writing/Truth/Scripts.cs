using System.Globalization;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>The script of a character, as far as finding names needs it.</summary>
internal static class Scripts
{
    public static Script Of(char c) => c switch
    {
        <= '\u007F' => char.IsAsciiLetter(c) ? Script.Cased : Script.None,
        >= '\u3040' and <= '\u309F' => Script.Grammar,
        (>= '\u30A0' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u3005' => Script.Unspaced,
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') => Script.Unspaced,
        _ when char.IsSurrogate(c) => Script.Unspaced,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => Script.Cased,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark => Script.Spaced,
            _ => Script.None,
        },
    };

    /// <summary>The pairs of neighbouring characters of a word that is not set apart from its neighbours.</summary>
    public static IEnumerable<string> Pairs(string word) => Enumerable.Range(0, Math.Max(0, word.Length - 1)).Select(i => word.Substring(i, 2));
}
