namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// What is said in one breath must be of one thing: near the name of an employer, school, language or certificate stand only titles,
/// degrees, dates, numbers and levels that a fact of the same says. No title of one job at the employer of another, no year of one beside
/// the title of another.
/// </summary>
internal static class TogetherCheck
{
    private static readonly HashSet<string> Separators = [",", ";", ":", "and", "then", "before", "after", "while", "but", "where", "who", "when", "later", "und", "et", "y", "i"];
    private static readonly HashSet<string> Joints = ["at", "@", "for", ",", "-", "|", "of", "the"];
    private static readonly HashSet<string> BetweenListed = [.. Separators, "at", "for", "with", "the", "in", "of", "from"];

    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        if (!basis.HasGroups)
        {
            return [];
        }

        var all = new SaidReader(reading, basis).Read();
        return InSentences(all, reading.Folded).SelectMany(sentence => Breaths(sentence, reading.Tokens)).SelectMany(breath => Strays(breath, reading.Tokens));
    }

    /// <summary>By sentence; a stop inside a name ("Infra Pvt. Ltd.") ends none.</summary>
    private static List<List<Said>> InSentences(List<Said> all, string text)
    {
        var (sentences, end) = (new List<List<Said>>(), 0);
        foreach (var said in all)
        {
            if (sentences.Count == 0 || said.Start >= end)
            {
                sentences.Add([]);
            }

            sentences[^1].Add(said);
            end = Math.Max(end, Sentences.Around(text, said.End - 1).End);
        }

        return sentences;
    }

    /// <summary>The parts of a sentence, each with one name or a list of names in it; the next begins at the separator before its name.</summary>
    private static List<List<Said>> Breaths(List<Said> sentence, IReadOnlyList<Token> tokens)
    {
        var breaths = new List<List<Said>> { new() };
        foreach (var said in sentence)
        {
            var current = breaths[^1];
            if (said.IsName && !said.IsLanguage && current.FindLastIndex(other => other.IsName && !other.IsLanguage) is var at and >= 0 && !said.Groups[0].SetEquals(current[at].Groups[^1]))
            {
                var between = tokens.Where(token => token.Start >= current[at].End && token.End <= said.Start).ToList();
                if (between.TrueForAll(token => BetweenListed.Contains(token.Lower)))
                {
                    current[at] = current[at] with { End = said.End, Groups = [.. current[at].Groups, said.Groups[0]] };
                    continue;
                }

                if (between.FindLast(token => Separators.Contains(token.Lower)) is { } separator)
                {
                    breaths.Add(current.FindAll(other => other.Start > separator.Start));
                    current.RemoveAll(other => other.Start > separator.Start);
                }
            }

            breaths[^1].Add(said);
        }

        return breaths;
    }

    private static IEnumerable<Finding> Strays(List<Said> breath, IReadOnlyList<Token> tokens)
    {
        var names = breath.FindAll(said => said.IsName);
        foreach (var said in breath.Where(said => !said.IsName && said.Kind != InventionKind.Claim))
        {
            var beside = names.FindAll(name => said.Suits(name) || IsJoined(said, name, tokens));
            // Without a name a date still belongs to the title or degree beside it.
            beside = beside.Count > 0 ? beside : said.Kind == InventionKind.Date ? breath.FindAll(other => other.Kind is InventionKind.Title or InventionKind.Degree) : [];
            if (beside.Count > 0 && !beside.Exists(said.IsOf))
            {
                yield return new Finding(said.Kind, said.Start, said.End);
            }
        }

        foreach (var (level, languages) in Levels(breath).Where(pair => !pair.Languages.TrueForAll(pair.Level.IsOf)))
        {
            yield return new Finding(level.Kind, level.Start, level.End);
        }
    }

    /// <summary>"Native English, German B1": each its own. "Fluent in English and German": of both. "English and German (B1)": of the last.</summary>
    private static IEnumerable<(Said Level, List<Said> Languages)> Levels(List<Said> breath)
    {
        var languages = breath.FindAll(said => said.IsLanguage);
        var all = breath.FindAll(said => said.Kind == InventionKind.Claim);
        // "Reading and speaking" is one level, though "reading" is another's.
        var levels = all.Where(level => !all.Exists(other => other.Start <= level.Start && level.End <= other.End && other.End - other.Start > level.End - level.Start))
            .DistinctBy(level => level.Start).ToList();
        return languages.Count == 0 ? []
            : levels.Select((level, index) => (level, levels.Count == languages.Count ? [languages[index]]
                : languages.FindLast(language => language.Start < level.Start) is { } last ? [last] : languages));
    }

    private static bool IsJoined(Said said, Said name, IReadOnlyList<Token> tokens)
    {
        var between = tokens.Where(token => token.Start >= said.End && token.End <= name.Start).ToList();
        return between is { Count: > 0 and <= 3 } && between.TrueForAll(token => Joints.Contains(token.Lower));
    }
}
