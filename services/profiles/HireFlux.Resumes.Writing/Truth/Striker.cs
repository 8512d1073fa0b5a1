using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// Takes inventions out of a text with the smallest whole thing around them that leaves it grammatical: an item of a list, what stands in
/// brackets, a clause at the end, a sentence.
/// </summary>
internal static partial class Striker
{
    private const int MaxCuts = 24;
    private const int LeastWords = 3;

    /// <summary>Whether too few words are left to say anything. Scripts that set no words apart are measured by characters.</summary>
    public static bool IsTooShort(string text) => text.Any(c => Scripts.Of(c) is Script.Unspaced or Script.Grammar)
        ? text.Length < 2 * LeastWords
        : text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < LeastWords;

    public static StrikeResult Strike(string text, Func<string, IReadOnlyList<Invention>> check)
    {
        var cuts = new List<(string Cut, Invention For)>();
        for (var round = 0; round < MaxCuts; round++)
        {
            if (check(text) is not [{ } first, ..])
            {
                return new StrikeResult(text, cuts);
            }

            var (start, end) = Cut(text, first);
            cuts.Add((text[start..end].Trim(' ', ',', ';'), first));
            var rest = Mend(text, start, end);
            if (IsTooShort(rest))
            {
                cuts[^1] = (text, first);
                return new StrikeResult(null, cuts);
            }

            text = rest;
        }

        return new StrikeResult(null, [.. cuts, (text, check(text) is [{ } left, ..] ? left : new Invention(InventionKind.Claim, text, 0, text.Length))]);
    }

    private static (int Start, int End) Cut(string text, Invention invention)
    {
        var (start, end) = (invention.Start, invention.Start + invention.Length);
        var sentence = Sentences.Around(text, start);
        var isName = invention.Kind is InventionKind.Skill or InventionKind.Name or InventionKind.Employer or InventionKind.Institution or InventionKind.Certificate;
        return (isName ? Item(text, start, end, sentence.End) : null) ?? Brackets(text, start, end) ?? Clause(text, start, sentence) ?? sentence;
    }

    private static (int Start, int End)? Item(string text, int start, int end, int sentenceEnd)
    {
        var before = Before().Match(text[..start]);
        var after = After().Match(text, end);
        if (before.Success && after.Success)
        {
            return (before.Index, end);
        }

        if (after.Success)
        {
            // "in Rust and Go": what is left takes its place.
            return IsWordBefore(text, start) ? (start, after.Index + after.Length) : null;
        }

        return before.Success && (end >= sentenceEnd || Ending().IsMatch(text[end..sentenceEnd])) ? (before.Index, end) : null;
    }

    private static bool IsWordBefore(string text, int start) => Preposition().IsMatch(text[..start]);

    private static (int Start, int End)? Brackets(string text, int start, int end)
    {
        var open = text.LastIndexOf('(', Math.Max(0, start - 1));
        var close = text.IndexOf(')', end);
        return open >= 0 && close >= 0 && text.IndexOf(')', open) >= end ? (open > 0 && text[open - 1] == ' ' ? open - 1 : open, close + 1) : null;
    }

    private static (int Start, int End)? Clause(string text, int start, (int Start, int End) sentence)
    {
        foreach (var match in ClauseStart().Matches(text[sentence.Start..sentence.End]).Reverse())
        {
            var at = sentence.Start + match.Index;
            if (at <= start && at > sentence.Start && text[sentence.Start..at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= LeastWords)
            {
                var stop = sentence.End > 0 && text[sentence.End - 1] is '.' or '!' ? sentence.End - 1 : sentence.End;
                return (at, stop);
            }
        }

        return null;
    }

    /// <summary>The text without a range; of a list of three that became two, the comma becomes "and".</summary>
    private static string Mend(string text, int start, int end)
    {
        var cut = text[start..end];
        var head = text[..start];
        var tail = text[end..];
        if (cut.TrimStart(',', ' ').StartsWith("and ", StringComparison.Ordinal) && LastComma().Match(head) is { Success: true } comma)
        {
            head = head[..comma.Index] + " and " + comma.Groups[1].Value;
        }

        var rest = Sentences.Spaced(head + tail).Trim(' ', ',', ';');
        return rest.Length > 0 && start == 0 ? char.ToUpperInvariant(rest[0]) + rest[1..] : rest;
    }

    [GeneratedRegex(@"(?:,? and |,? or | & |, | / |/)$")]
    private static partial Regex Before();

    [GeneratedRegex(@"\G(?:,? and |,? or | & |, | / |/)(?=\S)")]
    private static partial Regex After();

    [GeneratedRegex(@"^(?:[.;!]|\s+(?:for|in|to|with|on|at|by|from|across|during|as|while|using)\b|\s*$)")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(?:in|with|using|of|on|for|and|to|from|at|by|including|like|as|between)\s$")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?:, | - | – | — |; )(?=(?:[a-z]+ing|which|with|while|including|for|by|as|where|and|saving|so|to)\b)|\s(?=(?:resulting in|leading to|which|thereby|saving|earning|winning)\b)")]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@", ([^,]{1,40})$")]
    private static partial Regex LastComma();
}
