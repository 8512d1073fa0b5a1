using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Cuts text into sentences; a line break always ends one.</summary>
internal static partial class Sentences
{
    private const int MaxLength = 1000;

    /// <summary>Offsets and lengths of the sentences, without the space around them; very long ones are cut.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsEnd(text, i) && i - start < MaxLength)
            {
                continue;
            }

            var end = i < text.Length && text[i] != '\n' ? i + 1 : i;
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

    private static bool IsEnd(string text, int i) =>
        text[i] == '\n'
        || text[i] is '。' or '！' or '？'
        || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !IsAbbreviation(text, i));

    private static bool IsAbbreviation(string text, int i) =>
        text[i] == '.' && Abbreviation().IsMatch(text.AsSpan(Math.Max(0, i - 5), Math.Min(5, i)));

    [GeneratedRegex(@"(^|[\s(])(e\.g|i\.e|etc|incl|approx|min|max|vs|yrs?|Inc|Ltd|Sr|Jr|St|No|U\.S|u\.s|kr|Rs|pr|ca|bzw|inkl|mind|min|Std|mies|tys|brut)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Abbreviation();
}
