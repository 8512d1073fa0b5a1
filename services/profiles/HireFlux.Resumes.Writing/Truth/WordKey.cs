using System.Buffers;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// What inflected forms of an English word have in common: managed and manage, libraries and library, built and build, organise and
/// organize. Words of other languages lose at most an ending, the same on both sides of a comparison.
/// </summary>
internal static class WordKey
{
    private static readonly Dictionary<string, string> Irregular = EmbeddedTable.Groups("forms.tsv")
        .SelectMany(group => group.Forms.Select(form => (Form: FoldedText.Lower(form), group.Name)))
        .ToDictionary(pair => pair.Form, pair => pair.Name, StringComparer.Ordinal);

    private static readonly (string Ending, string Instead, int Least)[] Endings =
    [
        ("izations", "iz", 4), ("ization", "iz", 4), ("entations", "ent", 5), ("entation", "ent", 5), ("ations", "at", 5), ("ation", "at", 5),
        ("ions", "", 5), ("ion", "", 5), ("ments", "", 5), ("ment", "", 5), ("ily", "y", 4), ("ly", "", 5), ("ies", "y", 3), ("ied", "y", 3),
        ("sses", "ss", 2), ("ches", "ch", 2), ("shes", "sh", 2), ("xes", "x", 2), ("ings", "", 3), ("ing", "", 3), ("ed", "", 3), ("s", "", 3),
    ];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Of(string lower)
    {
        var word = lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;
        var isIrregular = Irregular.TryGetValue(word, out var known);
        word = known ?? word;

        if (!word.All(char.IsLetter))
        {
            return word;
        }

        var british = word.Replace("isation", "ization", StringComparison.Ordinal).Replace("ising", "izing", StringComparison.Ordinal)
            .Replace("ised", "ized", StringComparison.Ordinal);
        var stem = Strip(british.EndsWith("ise", StringComparison.Ordinal) || british.EndsWith("ises", StringComparison.Ordinal)
            ? british.Replace("ise", "ize", StringComparison.Ordinal) : british);
        stem = isIrregular ? stem : Irregular.GetValueOrDefault(stem, stem);
        stem = stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Strip(string word)
    {
        foreach (var (ending, instead, least) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= least - instead.Length
                && HasVowel(word.AsSpan(0, word.Length - ending.Length)) && !(ending == "s" && word[^2] is 's' or 'u' or 'i'))
            {
                return word[..^ending.Length] + instead;
            }
        }

        return word;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.ContainsAny(Vowels) || stem.ContainsAnyInRange('\u0080', '\uFFFF');
}
