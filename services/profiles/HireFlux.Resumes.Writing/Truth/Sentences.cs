using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Where sentences begin and end.</summary>
internal static partial class Sentences
{
    private const string Ends1 = ".!?\n\u3002\uFF01\uFF1F";

    /// <summary>The range of the sentence that a place stands in, its full stop included.</summary>
    public static (int Start, int End) Around(string text, int at)
    {
        var start = at;
        while (start > 0 && !Begins(text, start))
        {
            start--;
        }

        var end = Math.Min(at + 1, text.Length);
        while (end < text.Length && !Ends(text, end))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>The sentences of a text, each with its full stop.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var (_, end) = Around(text, at);
            if (text[at..end].Trim() is { Length: > 0 } sentence)
            {
                yield return sentence;
            }

            at = end;
        }
    }

    /// <summary>The text with single spaces, and none before a mark: the stop of ".NET" is no mark.</summary>
    public static string Spaced(string text) => Spaces().Replace(SpaceBeforeMark().Replace(text, string.Empty), " ");

    /// <summary>Whether a sentence begins at this place.</summary>
    public static bool Begins(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || text[before] == '\n' || (Ends1.Contains(text[before], StringComparison.Ordinal) && (before < at - 1 || text[before] > 127) && !IsAbbreviation(text, before));
    }

    /// <summary>Whether a sentence ends before this place.</summary>
    public static bool Ends(string text, int at) => at >= text.Length || text[at] == '\n'
        || (at > 0 && Ends1.Contains(text[at - 1], StringComparison.Ordinal) && (char.IsWhiteSpace(text[at]) || text[at - 1] > 127) && !IsAbbreviation(text, at - 1));

    /// <summary>Whether the stop at the end of a text belongs to its last word ("M.D.", "s.r.o.", "Inc.") or is one of several.</summary>
    public static bool EndsInAbbreviation(string text) => text.EndsWith("..", StringComparison.Ordinal) || InitialsAtEnd().IsMatch(text);

    /// <summary>"e.g.", "Inc.", "B.Sc.", "No. 4": a stop after so few letters, or before a small one, ends nothing.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.')
        {
            return false;
        }

        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..stop];
        var next = stop + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return word.Contains('.', StringComparison.Ordinal) || word.Length == 1 || (next < text.Length && char.IsLower(text[next]))
            || word is "Inc" or "Ltd" or "Co" or "Corp" or "Dr" or "Mr" or "Mrs" or "Ms" or "St" or "No" or "vs" or "approx" or "ca";
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,}|(?:Inc|Ltd|Co|Corp)\.)$")]
    private static partial Regex InitialsAtEnd();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s+(?=[.,](?:\s|$))")]
    private static partial Regex SpaceBeforeMark();
}
