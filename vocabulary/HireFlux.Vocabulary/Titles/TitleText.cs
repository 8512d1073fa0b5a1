namespace HireFlux.Vocabulary;

/// <summary>A job title cut into its head (what the job is) and the segments that follow it.</summary>
internal sealed class TitleText
{
    /// <summary>A longer title is cut here; the columns that hold titles are shorter.</summary>
    public const int MaxLength = 300;

    /// <summary>After these words a title speaks of someone or something else.</summary>
    private static readonly HashSet<string> TailWords = new(StringComparer.Ordinal)
    {
        "to", "for", "at", "with", "reporting", "reports", "supporting", "under", "within", "@", "in", "on", "from", "working", "assisting",
        "für", "pour", "bei", "para", "dla", "chez",
    };

    private TitleText(IReadOnlyList<IReadOnlyList<string>> all)
    {
        All = all;
        Head = all.Count == 0 ? [] : [.. all[0].TakeWhile((word, i) => i == 0 || !TailWords.Contains(word))];
        Segments = [.. all.Skip(1)];
    }

    /// <summary>Lower-case words of every segment.</summary>
    public IReadOnlyList<IReadOnlyList<string>> All { get; }

    /// <summary>Lower-case words of the first segment, up to a word such as "to" or "for".</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>Lower-case words of each later segment.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Segments { get; }

    public static TitleText Parse(string title)
    {
        var segments = new List<IReadOnlyList<string>>();
        foreach (var segment in Split(title.Length > MaxLength ? title[..MaxLength] : title))
        {
            var words = Words(segment);
            if (words.Count > 0)
            {
                segments.Add(words);
            }
        }

        return new TitleText(segments);
    }

    /// <summary>Segments end at commas, brackets, bars, colons and at a dash that has space on one side.</summary>
    private static IEnumerable<string> Split(string title)
    {
        var start = 0;
        for (var i = 0; i < title.Length; i++)
        {
            var c = Characters.Unify(title[i]);
            if (c is ',' or ';' or '|' or '(' or ')' or '[' or ']' or ':' or '\u2022' or '\u00B7'
                || (c == '-' && (i == 0 || i + 1 == title.Length || title[i - 1] == ' ' || title[i + 1] == ' ')))
            {
                yield return title[start..i];
                start = i + 1;
            }
        }

        yield return title[start..];
    }

    /// <summary>Words keep '+', '#', '&amp;' and inner dots; '/' is a word of its own, so alternatives can be seen.</summary>
    private static List<string> Words(string segment)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= segment.Length; i++)
        {
            var c = i < segment.Length ? Characters.Fold(segment[i]) : ' ';
            if (c is not (' ' or '/' or '-') || (c == '-' && BeginsNumber(segment, i + 1)))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && Word(segment[start..i]) is { Length: > 0 } word)
            {
                words.Add(word);
            }

            start = -1;
            if (c == '/')
            {
                words.Add("/");
            }
        }

        return words;
    }

    /// <summary>A requisition id such as R-12345 stays one word.</summary>
    private static bool BeginsNumber(string segment, int i) =>
        i + 2 < segment.Length && char.IsAsciiDigit(segment[i]) && char.IsAsciiDigit(segment[i + 1]) && char.IsAsciiDigit(segment[i + 2]);

    private static string Word(string raw) =>
        new string([.. raw.Select(Characters.Fold)]).Trim('"', '\'', '*', '!', '?', '\u201C', '\u201D').TrimEnd('.');
}
