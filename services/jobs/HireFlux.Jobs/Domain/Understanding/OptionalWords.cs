using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Which part of a sentence its words declare to be welcome and not required.</summary>
internal static partial class OptionalWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Timeout = 2000;

    /// <summary>Whether what stands at the offset is declared optional: "strong SQL; Go a plus" asks for SQL.</summary>
    /// <param name="sentence">The whole sentence.</param>
    /// <param name="offset">In UTF-16 units, within it.</param>
    public static bool Cover(ReadOnlySpan<char> sentence, int offset)
    {
        foreach (var word in Ahead().EnumerateMatches(sentence))
        {
            var start = sentence[..word.Index].LastIndexOfAny(',', ';', '(') + 1;
            if (start <= offset && offset < EndOf(sentence, start, word.Index, sentence.Length))
            {
                return true;
            }
        }

        foreach (var word in Behind().EnumerateMatches(sentence))
        {
            var start = sentence[..word.Index].LastIndexOfAny(';', '(') + 1;
            var next = sentence[word.Index..].IndexOf(';');
            if (start <= offset && offset < EndOf(sentence, start, word.Index, next < 0 ? sentence.Length : word.Index + next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What begins in brackets ends with them.</summary>
    private static int EndOf(ReadOnlySpan<char> sentence, int start, int word, int end)
    {
        var bracket = start > 0 && sentence[start - 1] == '(' ? sentence[word..].IndexOf(')') : -1;
        return bracket < 0 ? end : word + bracket;
    }

    /// <summary>They speak of what follows, to the end of the sentence.</summary>
    [GeneratedRegex(@"\bideally\b|\bpreferably\b|nice[ -]to[ -]have|\bbonus\b|good to have|optional(ly)?\b|would be (nice|great|good)|우대|歓迎|von Vorteil|wünschenswert|serait un plus", Options, Timeout)]
    private static partial Regex Ahead();

    /// <summary>They speak of what precedes them, and of the rest of their clause.</summary>
    [GeneratedRegex(
        @"nice[ -]to[ -]have|\bbonus\b|preferred\b|preference\b|desirable|\b(a|is a|are a|as a|big|huge|definite|strong) plus\b|advantage(ous)?\b|good to have|not (required|necessary|essential|a must)|optional(ly)?\b|would be (nice|great|good)|helpful\b|\basset\b|beneficial|우대|歓迎|von Vorteil|wünschenswert|serait un plus",
        Options,
        Timeout)]
    private static partial Regex Behind();
}
