using System.Globalization;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>The script of a character, as far as finding names needs it.</summary>
internal static class Scripts
{
    public static Script Of(char c) => c switch
    {
        <= '\u007F' => char.IsAsciiLetter(c) ? Script.Cased : Script.None,
        >= '\u3040' and <= '\u309F' => Script.Grammar,
        (>= '\u30A0' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u3005' or '\u3007' => Script.Unspaced,

        // Letters in circles, brackets, squares and raised dots spell words too.
        (>= '\u2100' and <= '\u214F') or (>= '\u2400' and <= '\u24FF') or (>= '\u2800' and <= '\u28FF') or (>= '\u3200' and <= '\u33FF') => Script.Unspaced,
        _ when TurnsRound(c) => Script.Unspaced,
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') => Script.Unspaced,
        _ when char.IsSurrogate(c) => Script.Unspaced,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => Script.Cased,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark => Script.Spaced,
            _ => Script.None,
        },
    };

    /// <summary>Whether a character has what follows it shown backwards.</summary>
    public static bool TurnsRound(char c) => c is '\u202D' or '\u202E';

    /// <summary>Whether a word is a number in Han or Sino-Korean numerals: to be compared whole.</summary>
    public static bool IsNumeral(string word) => word.All(IsNumeral);

    /// <summary>The pairs of neighbours in a word that is not set apart from others; of one without neighbours, itself. A number in numerals is one neighbour.</summary>
    public static IEnumerable<string> Pairs(string word) => Units(word) is { Count: > 1 } units ? units.Zip(units.Skip(1), string.Concat) : [word];

    /// <summary>The characters of a word that is not set apart from others, numbers in numerals whole.</summary>
    public static IReadOnlyList<string> Units(string word)
    {
        var units = new List<string>();
        for (var i = 0; i < word.Length; i++)
        {
            if (i > 0 && IsNumeral(word[i]) && IsNumeral(word[i - 1]))
            {
                units[^1] += word[i];
            }
            else
            {
                units.Add(word[i].ToString());
            }
        }

        return units;
    }

    private static bool IsNumeral(char c) => "〇一二三四五六七八九十百千万萬億亿兆일이삼사오육칠팔구십백천만억".Contains(c, StringComparison.Ordinal);
}
