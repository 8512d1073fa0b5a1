using HireFlux.Vocabulary;

namespace HireFlux.Benchmarks.Postings.Extraction.Skills;

/// <summary>Finds runs of tokens that name hard skills: as HireFlux does, and as a plain look-up of the same names does.</summary>
internal static class SkillFinders
{
    private const string Soft = "management/soft skills";
    private const int LongestName = 6;

    private static readonly HashSet<string> s_names =
        [.. SkillVocabulary.Default.Skills.Where(skill => skill.Category != Soft).Select(skill => skill.Name.ToLowerInvariant())];

    /// <summary>The vocabulary with its context rules.</summary>
    public static IReadOnlyList<Range> ByVocabulary(IReadOnlyList<string> tokens)
    {
        var starts = new List<int>();
        var length = 0;
        foreach (var token in tokens)
        {
            starts.Add(length);
            length += token.Length + 1;
        }

        return
        [
            .. SkillVocabulary.Default.FindIn(string.Join(' ', tokens)).Where(match => match.Skill.Category != Soft)
                .Select(match => starts.FindLastIndex(start => start <= match.Start)..(starts.FindLastIndex(start => start < match.Start + match.Length) + 1)),
        ];
    }

    /// <summary>The baseline: names of the vocabulary in any case, the longest first, from left to right.</summary>
    public static IReadOnlyList<Range> ByName(IReadOnlyList<string> tokens)
    {
        var found = new List<Range>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var count = Math.Min(LongestName, tokens.Count - i);
            while (count > 0 && !s_names.Contains(string.Join(' ', tokens.Skip(i).Take(count)).ToLowerInvariant()))
            {
                count--;
            }

            if (count > 0)
            {
                found.Add(i..(i + count));
                i += count - 1;
            }
        }

        return found;
    }
}
