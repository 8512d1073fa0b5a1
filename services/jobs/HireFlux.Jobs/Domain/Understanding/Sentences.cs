using System.Buffers;
using System.Collections.Frozen;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Cuts text into sentences; a line break always ends one.</summary>
internal static class Sentences
{
    private const int MaxLength = 1000;
    private const int LongestAbbreviation = 6;

    private static readonly SearchValues<char> s_ends = SearchValues.Create("\n.!?。！？");

    /// <summary>A point behind these ends no sentence.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_abbreviations =
        "e.g i.e etc incl approx min max vs yr yrs Inc Ltd Sr Jr St No U.S u.s kr Rs pr ca bzw inkl mind Std mies tys brut"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Offsets and lengths of the sentences, without the space around them; very long ones are cut.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            var sentence = text.AsSpan(start, end - start);
            var lead = sentence.Length - sentence.TrimStart(" -\n\t").Length;
            var length = sentence[lead..].TrimEnd().Length;
            if (length > 0)
            {
                yield return (start + lead, length);
            }

            start = end;
        }
    }

    /// <summary>Whether words of Chinese, Japanese or Korean may be there; a search of ASCII words does not find those.</summary>
    public static bool HasEastAsian(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\uD7A3');

    /// <summary>The offset behind the sentence that begins here; always further on.</summary>
    private static int EndOf(string text, int start)
    {
        var limit = Math.Min(text.Length, start + MaxLength);
        for (var i = start; i < limit; i++)
        {
            var next = text.AsSpan(i, limit - i).IndexOfAny(s_ends);
            if (next < 0)
            {
                return limit;
            }

            i += next;
            if (IsEnd(text, i))
            {
                return i + 1;
            }
        }

        return limit;
    }

    private static bool IsEnd(string text, int i) =>
        text[i] is '\n' or '。' or '！' or '？'
        || ((i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !(text[i] == '.' && IsAbbreviation(text, i)));

    private static bool IsAbbreviation(string text, int i)
    {
        var word = text.AsSpan(Math.Max(0, i - LongestAbbreviation), Math.Min(LongestAbbreviation, i));
        return s_abbreviations.Contains(word[(word.LastIndexOfAny(' ', '(', '\n') + 1)..]);
    }
}
