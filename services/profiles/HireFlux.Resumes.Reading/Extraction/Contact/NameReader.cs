using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>The person's name: of the texts that could be one, the largest, first and likest to the e-mail address.</summary>
internal static partial class NameReader
{
    private const int MaxLines = 40;

    public static Found<string>? Read(IReadOnlyList<ResumeLine> head, string? email)
    {
        var lines = head.Take(MaxLines).ToList();
        var largest = lines.SelectMany(line => line.Spans).Select(SizeOf).DefaultIfEmpty(0).Max();
        var local = email is null ? string.Empty : Folding.Fold(email.Split('@')[0]);
        var best = Candidates(lines)
            .Select(candidate => (candidate.Name, candidate.Line, Score: Score(candidate.Name, local) + (candidate.IsLabelled ? 4 : 0)
                + (largest > 0 && candidate.Size >= largest - 0.2 ? 3.5 : largest > 0 && candidate.Size > largest * 0.8 ? 1 : 0)
                + (candidate.Order == 0 ? 1.5 : candidate.Order <= 2 ? 0.8 : 0) + (candidate.Lines > 1 ? 0.4 : 0)))
            .Where(candidate => candidate.Score > 1.5)
            .OrderByDescending(candidate => candidate.Score).FirstOrDefault();
        return best.Name is null ? null : new Found<string>(best.Name, best.Line, Math.Clamp(0.4 + (best.Score / 14), 0.3, 0.98));
    }

    private static IEnumerable<(string Name, int Line, double Size, int Order, int Lines, bool IsLabelled)> Candidates(List<ResumeLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var span in lines[i].Spans)
            {
                var (text, isLabelled) = Unlabelled(span.Text);
                foreach (var part in Parts(text))
                {
                    if (Bare(part) is { } name)
                    {
                        yield return (name, lines[i].Index, SizeOf(span), i, 1, isLabelled);
                    }
                }

                // First and last name on a line each, in the same large letters.
                if (i + 1 < lines.Count && lines[i].Spans.Count == 1 && lines[i + 1].Spans is [var below] && !lines[i].IsBullet
                    && LineLook.Of(lines[i]) == LineLook.Of(lines[i + 1]) && span.Text.Split(' ').Length <= 2 && below.Text.Split(' ').Length <= 2
                    && Bare($"{span.Text} {below.Text}") is { } joined)
                {
                    yield return (joined, lines[i].Index, SizeOf(span), i, 2, false);
                }
            }
        }
    }

    private static IEnumerable<string> Parts(string text) => text.IndexOfAny(['|', '•', '·', '–', '—']) < 0 ? [text] : [text, text.Split(['|', '•', '·', '–', '—'])[0].Trim()];

    /// <summary>A name in two scripts: the one before the brackets.</summary>
    private static string Bracketed(string text)
    {
        var open = text.IndexOfAny(['(', '（', '/']);
        var turn = text.Length > 3 && text[0] < '\u0250' ? text.AsSpan().IndexOfAnyInRange('\u2E80', '\uD7AF') : -1;
        text = turn > 3 ? text[..turn].Trim(' ', '(', '（', '/', '-', '|') : text;
        open = Math.Min(open, text.Length);
        return open > 1 && open < text.Length && (text[^1] is ')' or '）' || text[open] == '/') ? text[..open].Trim() : text;
    }

    private static (string Text, bool IsLabelled) Unlabelled(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        return colon > 0 && Vocabularies.ContactLabel(text[..colon]) == "name" ? (text[(colon + 1)..].Trim(), true) : (text, false);
    }

    /// <summary>The name without titles and letters after it; null for what can be no name.</summary>
    private static string? Bare(string text)
    {
        text = Bracketed(text);
        var words = text.Split(',')[0].Trim().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var letters = text.Split(',').Skip(1).ToList();
        if (letters.Exists(part => !IsSuffix(part.Trim()) && !part.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(IsCredential)))
        {
            // "Kowalska, Anna" is a name; "Leeds, UK" is none, which the places tell.
            return letters.Count == 1 && words.Count == 1 && letters[0].Trim().Split(' ').Length <= 2 && IsName([.. letters[0].Trim().Split(' '), .. words])
                && PlaceJudge.Score(text) < 1 ? $"{letters[0].Trim()} {words[0]}" : null;
        }

        while (words.Count > 2 && Vocabularies.Honorific.IsWord(Folding.Fold(words[0])))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 2 && !IsSuffix(words[^1]) && IsCredential(words[^1]) && words[^1].Any(char.IsUpper) && IsLettersAfterName(words))
        {
            words.RemoveAt(words.Count - 1);
        }

        // Letters of a body nobody foresaw: "Saoirse O'Brien MSCSI" can't be said as a name.
        if (words.Count > 2 && words[^1].Length <= 6 && words[^2].Any(char.IsLower) && Unsayable().IsMatch(words[^1]) && !IsSuffix(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return IsName(words) ? string.Join(' ', words) + (letters.Count > 0 && IsSuffix(letters[0].Trim()) ? $", {letters[0].Trim()}" : string.Empty) : null;
    }

    /// <summary>"Jr.", "III": part of the name.</summary>
    private static bool IsSuffix(string word) => Folding.Fold(word.Trim(',', '.')) is "jr" or "sr" or "ii" or "iii" or "iv" or "jnr" or "snr";

    private static bool IsCredential(string word) => Folding.Fold(word.Trim('(', ')', ',')) is var folded && (Vocabularies.Credential.IsWord(folded) || (folded.Length <= 6 && Vocabularies.Degree.IsWord(folded)));

    /// <summary>In a name in capitals "MA" may be a part of it; beside small letters it is a degree.</summary>
    private static bool IsLettersAfterName(List<string> words) => words[0].Any(char.IsLower) || words[^1].Length > 2 || words.Count > 3;

    private static bool IsName(List<string> words)
    {
        var text = string.Join(' ', words);
        var isUnspaced = text.Any(c => c is >= '\u2E80' and <= '\uD7AF');
        if (words.Count is 0 or > 6 || (text[^1] == '.' && words[^1].Length > 4) || text.Length > 50 || text.Any(c => char.IsDigit(c) || c is '@' or '/' or ':' or '&' or '+' or '!' or '?' or '|' or '%' or '#' or '=' or '_' or '•'))
        {
            return false;
        }

        if (words.Count == 1 && !(isUnspaced ? text.Length is >= 2 and <= 6 : text.Length >= 3 && char.IsUpper(text[0])))
        {
            return false;
        }

        var small = words.Count(word => char.IsLower(word[0]) && word.Length > 4 && !word.Any(char.IsUpper));
        return text.Count(char.IsLetter) >= text.Length * 0.75 && (isUnspaced || (char.IsUpper(words[0][0]) && words[^1].Any(char.IsUpper) && small == 0) || words.TrueForAll(word => !word.Any(char.IsUpper)));
    }

    private static double Score(string name, string local)
    {
        var padded = Folding.Padded(name);
        var words = padded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = new string([.. local.Where(char.IsLetter)]);
        var parts = words.SelectMany(word => word.Split('-', '\'')).Where(part => part.Length > 2 && letters.Contains(part, StringComparison.Ordinal)).ToList();
        var matches = parts.Sum(part => part.Length) * 2 >= letters.Length ? parts.Count : 0;
        var initials = words.Length > 1 && letters.Length > 2 && (letters.StartsWith($"{words[0][0]}{words[^1]}", StringComparison.Ordinal) || letters.StartsWith($"{words[^1]}{words[0][0]}", StringComparison.Ordinal));
        return (matches > 0 ? 1.2 + (0.8 * Math.Min(matches, 2)) : initials ? 2 : 0)
            + (words.Length is >= 2 and <= 4 ? 1 : words.Length == 1 && matches == 0 && name[0] < '\u2E80' ? -3 : 0) + (name.Any(char.IsLower) ? 0 : 0.2)
            - (Vocabularies.Role.CountIn(padded) > 0 ? 2.5 : 0) - (Vocabularies.Document.IsIn(name) ? 4 : 0) - (HeadingWords.Find(name) is not null ? 4 : 0)
            - (PlaceJudge.IsPlace(name) || PlaceJudge.Score(name) >= 3 ? 2.5 : 0) - (Vocabularies.School.CountIn(padded) > 0 && words.Length > 2 ? 1 : 0)
            - (HireFlux.Vocabulary.SkillVocabulary.Default.Find(name) is not null ? 3 : 0) - (Vocabularies.Degree.CountIn(padded) > 1 ? 1 : 0)
            - (char.IsUpper(name[0]) || name[0] >= '\u2E80' ? 0 : 1.5);
    }

    private static double SizeOf(Documents.TextSpan span) => span.Runs.Count > 0 ? span.Runs.Max(run => run.FontSize) : 0;

    [GeneratedRegex(@"^(?=.*[BCDFGHJKLMNPQRSTVWXZ]{3})[A-Z]{3,6}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unsayable();
}
