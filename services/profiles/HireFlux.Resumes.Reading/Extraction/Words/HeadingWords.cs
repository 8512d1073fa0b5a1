using System.Collections.Frozen;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Words;

/// <summary>The headings of <c>headings.tsv</c>.</summary>
internal static class HeadingWords
{
    private static readonly string[] Joints = [" & ", " and ", " und ", " et ", " y ", " e ", " i ", " a ", " och ", " og ", " ja ", " και ", " ve ", " și ", " és ", " và ", " и ", " та ", " / ", "/", ", ", "・", "、", " + ", " en ", " | ", "与", "和"];

    private static readonly FrozenDictionary<string, SectionKind> Kinds = ExtractionTable.Rows("headings.tsv")
        .SelectMany(row => row.Words.Select(word => (Word: Key(word), Kind: Enum.Parse<SectionKind>(row.Key))))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal);

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

    /// <summary>The kind that the last word of a heading that looks like one tells: "Tutoring experience", "Core nursing skills".</summary>
    public static SectionKind? Guess(string text)
    {
        var words = Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= 5 && Kinds.TryGetValue(words[^1], out var kind) ? kind
            : words.Length is > 1 and <= 5 && Kinds.TryGetValue(words[0], out kind) && kind is not (SectionKind.Contact or SectionKind.Summary or SectionKind.Other) ? kind
            : null;
    }

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
