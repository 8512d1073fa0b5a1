using System.Collections.Frozen;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Words;

/// <summary>The headings of <c>headings.tsv</c>.</summary>
internal static class HeadingWords
{
    private const int Stem = 6;
    private const int LongestEnding = 2;

    private static readonly string[] Joints = [" & ", " and ", " und ", " et ", " y ", " e ", " i ", " a ", " och ", " og ", " ja ", " και ", " ve ", " și ", " és ", " và ", " и ", " та ", " / ", "/", ", ", "・", "、", " + ", " en ", " | ", "与", "和"];

    private static readonly FrozenDictionary<string, SectionKind> Kinds = ExtractionTable.Rows("headings.tsv")
        .SelectMany(row => row.Words.Select(word => (Word: Key(word), Kind: Enum.Parse<SectionKind>(row.Key))))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>The headings of one word that is long enough to have endings.</summary>
    private static readonly KeyValuePair<string, SectionKind>[] Stems = [.. Kinds.Where(pair => pair.Key.Length >= Stem && !pair.Key.Contains(' ', StringComparison.Ordinal))];

    private static readonly FrozenSet<string> Open = ExtractionTable.Rows("headings.tsv").Where(row => row.Second == "open").SelectMany(row => row.Words.Select(Key)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Under such a heading may stand jobs or none ("Teaching", "Leadership"): its content tells.</summary>
    public static bool IsOpen(string text) => Open.Contains(Key(text));

    /// <summary>What a heading announces; null for words that are no heading of the table.</summary>
    public static SectionKind? Find(string text)
    {
        var key = Key(text);
        if (key.Length is 0 or > 60)
        {
            return null;
        }

        return Kinds.TryGetValue(key, out var kind) ? kind : Parts(key);
    }

    /// <summary>
    /// The kind that a word of a heading that looks like one tells, its last one first: "Tutoring experience", "Core nursing skills",
    /// "Przebieg mojej kariery"; a word of six letters or more may have another ending.
    /// </summary>
    public static SectionKind? Guess(string text)
    {
        var words = Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6)
        {
            return null;
        }

        return words.Length > 1 && Kinds.TryGetValue(words[^1], out var kind) ? kind
            : words.Select(Strong).FirstOrDefault(strong => strong is not null) ?? words.Select(Inflected).FirstOrDefault(inflected => inflected is not null);
    }

    private static SectionKind? Strong(string word) => Kinds.TryGetValue(word, out var kind) && IsStrong(kind) ? kind : null;

    /// <summary>The kind of the words of the table that begin as this one does but for its ending, where they are of one kind.</summary>
    private static SectionKind? Inflected(string word)
    {
        if (word.Length < Stem)
        {
            return null;
        }

        var stem = word[..Math.Max(Stem, word.Length - LongestEnding)];
        var kinds = Stems.Where(pair => pair.Key.Length <= word.Length + 1 && (word.StartsWith(pair.Key, StringComparison.Ordinal) || pair.Key.StartsWith(stem, StringComparison.Ordinal)))
            .Select(pair => pair.Value).Distinct().Take(2).ToList();
        return kinds is [var only] && IsStrong(only) ? only : null;
    }

    private static bool IsStrong(SectionKind kind) => kind is not (SectionKind.Contact or SectionKind.Summary or SectionKind.Other);

    private static SectionKind? Parts(string key)
    {
        var joint = Array.Find(Joints, joint => key.Contains(joint, StringComparison.Ordinal));
        if (joint is null)
        {
            return null;
        }

        var parts = key.Split(joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Find).ToList();
        if (parts.Count < 2 || parts.Exists(part => part is null))
        {
            return null;
        }

        // "Additional experience and awards" holds no jobs that could be told from prizes.
        return parts.Find(part => part is SectionKind.Awards or SectionKind.Volunteer && parts.Contains(SectionKind.Experience)) ?? parts[0];
    }

    private static string Key(string text)
    {
        // Ornaments around a heading ("~ Skills ~", "◆ Skills") say nothing.
        var folded = Folding.Fold(text);
        var (start, end) = (0, folded.Length);
        while (start < end && !char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(folded[end - 1]) && folded[end - 1] != ')')
        {
            end--;
        }

        folded = folded[start..end];
        var spaced = string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return spaced.Length > 2 && spaced.Any(c => c >= '\u2E80') && spaced.Split(' ').All(part => part.Length == 1) ? spaced.Replace(" ", string.Empty, StringComparison.Ordinal) : spaced;
    }
}
