using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Degrees named in a text, by level.</summary>
internal static class Degrees
{
    private static readonly Dictionary<string, string> Levels = EmbeddedTable.Groups("degrees.tsv")
        .SelectMany(row => row.Forms.Select(form => (Form: FoldedText.Lower(form), row.Name)))
        .DistinctBy(pair => pair.Form).ToDictionary(pair => pair.Form, pair => pair.Name, StringComparer.Ordinal);

    private static readonly HashSet<string> Prepositions = ["in", "of", "en", "em"];
    private static readonly HashSet<string> BeforeSubject = ["degree", "degrees", "(", ")", "hons", "honours", "honors"];
    private static readonly HashSet<string> EndsSubject = ["from", "at", "with", "since", "by", "who", "where"];
    private static readonly HashSet<string> Joins = ["and", "&", "of", "the", "y", "e", "et"];

    private static readonly Regex Forms = new(
        @"(?<![\p{L}\p{N}])(?:" + string.Join('|', Levels.Keys.OrderByDescending(form => form.Length).Select(Regex.Escape)) + @")(?![a-zа-я0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Level, place and length of each. Forms such as MA and BS count in capitals only; elsewhere they are words and places.</summary>
    public static IEnumerable<(string Level, int Start, int Length)> Find(string folded) =>
        Forms.Matches(folded)
            .Where(match => match.Length > 3 || match.Value[0] > 127 || match.Value.Contains('.', StringComparison.Ordinal) || (char.IsUpper(match.Value[0]) && match.Value.Any(char.IsUpper)))
            .Select(match => (Levels[match.Value.ToLowerInvariant()], match.Index, match.Length));

    /// <summary>What a degree is in, by its words: "BSc Nursing", "bachelor's degree in infection control"; empty where nothing says so.</summary>
    public static IReadOnlyList<Token> Subject(IReadOnlyList<Token> tokens, int end)
    {
        var subject = new List<Token>();
        var isNamed = tokens.LastOrDefault(token => token.Start < end) is { } last && Prepositions.Contains(last.Lower);
        foreach (var token in tokens.Where(token => token.Start >= end))
        {
            if (subject.Count == 0 && (Prepositions.Contains(token.Lower) || BeforeSubject.Contains(token.Lower)))
            {
                isNamed |= Prepositions.Contains(token.Lower);
            }
            else if (token.Kind == TokenKind.Word && !EndsSubject.Contains(token.Lower) && (token.IsCapital || (isNamed && !Lexicon.Plain.Contains(token.Key))))
            {
                subject.Add(token);
            }
            else if (subject.Count == 0 || !Joins.Contains(token.Lower))
            {
                break;
            }
        }

        return subject;
    }

    /// <summary>Key of the word of substance that a degree is said of: the students of "doctoral students"; null where none follows.</summary>
    public static string? Of(IReadOnlyList<Token> tokens, int end) =>
        tokens.FirstOrDefault(token => token.Start >= end && token.Kind == TokenKind.Word && !Lexicon.Plain.Contains(token.Key) && !NumberWords.Begins(token.Lower))?.Key;
}
