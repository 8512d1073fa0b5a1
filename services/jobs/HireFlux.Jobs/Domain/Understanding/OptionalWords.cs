using System.Buffers;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Which part of a sentence its words declare to be welcome and not required.</summary>
internal static partial class OptionalWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Timeout = 2000;

    /// <summary>They speak in both directions.</summary>
    private const string Either = @"nice[ -]to[ -]have|\bbonus\b|good to have|optional(ly)?\b|would be (nice|great|good)|우대|歓迎|von Vorteil|wünschenswert|serait un plus";

    /// <summary>What is found by either expression has one of these in it, or is written in Korean or Japanese.</summary>
    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            "ideally", "prefer", "nice", "bonus", "plus", "good to have", "optional", "would be", "desirable", "advantage", "not required", "not necessary", "not essential", "not a must", "helpful", "asset", "beneficial",
            "vorteil", "nschenswert",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Offsets, from and to, of what is declared optional: in "strong SQL; Go a plus" the latter. They may overlap.</summary>
    /// <param name="sentence">The whole sentence.</param>
    public static List<(int Start, int End)> In(ReadOnlySpan<char> sentence)
    {
        var parts = new List<(int Start, int End)>();
        if (!sentence.ContainsAny(s_words) && !Sentences.HasEastAsian(sentence))
        {
            return parts;
        }

        foreach (var word in Ahead().EnumerateMatches(sentence))
        {
            var start = sentence[..word.Index].LastIndexOfAny(',', ';', '(') + 1;
            parts.Add((start, EndOf(sentence, start, word.Index, sentence.Length)));
        }

        foreach (var word in Behind().EnumerateMatches(sentence))
        {
            var start = sentence[..word.Index].LastIndexOfAny(';', '(') + 1;
            var next = sentence[word.Index..].IndexOf(';');
            parts.Add((start, EndOf(sentence, start, word.Index, next < 0 ? sentence.Length : word.Index + next)));
        }

        return parts;
    }

    /// <summary>What begins in brackets ends with them.</summary>
    private static int EndOf(ReadOnlySpan<char> sentence, int start, int word, int end)
    {
        var bracket = start > 0 && sentence[start - 1] == '(' ? sentence[word..].IndexOf(')') : -1;
        return bracket < 0 ? end : word + bracket;
    }

    /// <summary>They speak of what follows, to the end of the sentence.</summary>
    [GeneratedRegex($@"\bideally\b|\bpreferably\b|{Either}", Options, Timeout)]
    private static partial Regex Ahead();

    /// <summary>They speak of what precedes them, and of the rest of their clause.</summary>
    [GeneratedRegex(
        $@"preferred\b|preference\b|desirable|\b(a|is a|are a|as a|big|huge|definite|strong) plus\b|advantage(ous)?\b|not (required|necessary|essential|a must)|helpful\b|\basset\b|beneficial|{Either}",
        Options,
        Timeout)]
    private static partial Regex Behind();
}
