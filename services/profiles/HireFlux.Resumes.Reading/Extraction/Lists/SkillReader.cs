using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Reading.Extraction.Lists;

/// <summary>Skills as the person names them: the items of skill sections without labels, levels and lead-ins; nothing that isn't written there.</summary>
internal static partial class SkillReader
{
    private const int MaxWords = 9;
    private const int MaxSkills = 300;

    private static readonly string[] Ands = ["and ", "und ", "et ", "y ", "e ", "i ", "och ", "og ", "ja ", "ve ", "és ", "și ", "và ", "и ", "та ", "& ", "en ", "και "];

    /// <summary>The skills, and the languages spoken that stand among them.</summary>
    public static (List<Found<string>> Skills, List<Found<LanguageItem>> Languages) Read(IReadOnlyList<ResumeLine> lines)
    {
        var skills = new List<Found<string>>();
        var languages = new List<Found<LanguageItem>>();
        foreach (var cell in CellReader.Read([.. lines.Where(line => line.Spans.Count < 2 || !line.Spans.All(span => Vocabularies.SkillHead.Is(span.Text)))]))
        {
            var kind = cell.Label is null ? null : HeadingWords.Find(cell.Label);
            if (cell.Label is not null && Vocabularies.ContactLabel(cell.Label) == "skip" || kind is SectionKind.Interests or SectionKind.Awards or SectionKind.Certificates or SectionKind.Contact or SectionKind.References or SectionKind.Volunteer)
            {
                continue;
            }

            var tongues = LanguageReader.Read(cell);
            if (tongues.Count > 0 && (kind == SectionKind.Languages || tongues.Exists(tongue => tongue.Value.Fluency is not null)) && tongues.Count * 2 >= ListText.Split(cell.Text).Count)
            {
                languages.AddRange(tongues);
            }
            else
            {
                skills.AddRange(Items(cell.Text).Select(item => new Found<string>(item, cell.Line, 0.9)));
            }
        }

        return ([.. skills.DistinctBy(skill => Folding.Fold(skill.Value)).Take(MaxSkills)], languages);
    }

    /// <summary>Where there is no section of skills: those the vocabulary knows, in parts with headings nobody foresaw.</summary>
    public static List<Found<string>> FindIn(IEnumerable<ResumeLine> lines) =>
        [.. lines.SelectMany(line => SkillVocabulary.Default.FindIn(line.Text).Select(match => (match.Skill.Id, Found: new Found<string>(line.Text.Substring(match.Start, match.Length), line.Index, 0.4))))
            .DistinctBy(match => match.Id).Select(match => match.Found).Take(MaxSkills)];

    private static IEnumerable<string> Items(string text)
    {
        foreach (var clause in Clauses(text))
        {
            var parts = ListText.Split(clause);
            var isList = parts.Count > 1;
            foreach (var part in parts.SelectMany((part, i) => isList ? Divided(Unled(Unlabelled(part)), i > 0 && i == parts.Count - 1) : Slashed(Unled(part))))
            {
                var item = Clean(isList ? Unjoined(part) : part);
                if (item.Length is 0 or > 120 || !item.Any(char.IsLetterOrDigit) || (item.Length < 4 && !item.Any(char.IsLetter)) || IsLevel(item) || item.Length == 1 && !char.IsUpper(item[0]) && item[0] < '\u2E80')
                {
                    continue;
                }

                if (item.Split(' ').Length <= MaxWords)
                {
                    yield return item;
                }
                else
                {
                    foreach (var match in SkillVocabulary.Default.FindIn(item))
                    {
                        yield return item.Substring(match.Start, match.Length);
                    }
                }
            }
        }
    }

    /// <summary>A full stop between two clauses ends a list.</summary>
    private static IEnumerable<string> Clauses(string text) => Stop().Split(text).SelectMany(clause => !ListText.IsList(clause) && Dash().Count(clause) > 1 ? Dash().Split(clause) : [clause]);

    private static string Unled(string item)
    {
        item = Sentence().Replace(item, string.Empty);
        var folded = Folding.Fold(item);
        var lead = Vocabularies.LeadIns.FirstOrDefault(lead => folded.StartsWith($"{lead} ", StringComparison.Ordinal));
        return lead is null ? item : item[(lead.Length + 1)..].Trim();
    }

    private static string Unjoined(string item)
    {
        var and = Array.Find(Ands, and => item.StartsWith(and, StringComparison.OrdinalIgnoreCase) && item.Length > and.Length && char.IsLower(and[0]));
        return and is null ? item : item[and.Length..].Trim();
    }

    /// <summary>"Intermediate: SQL" inside a list: one more label.</summary>
    private static string Unlabelled(string item) => Label().Match(item) is { Success: true } label && !IsLevel(label.Groups[1].Value) ? label.Groups[1].Value : item;

    /// <summary>"b and c" are two where the vocabulary knows both and not the whole; at a list's end, where it knows one and both are names.</summary>
    private static string[] Divided(string item, bool isLast)
    {
        var vocabulary = SkillVocabulary.Default;
        var parts = AndBetween().Split(item);
        if (parts.Length != 2 || vocabulary.Find(item) is not null)
        {
            return Slashed(item);
        }

        var known = parts.Count(part => vocabulary.Find(part.Trim(' ', '.')) is not null);
        var areNames = isLast && parts.All(part => part.Length > 0 && char.IsUpper(part[0]) && part.Trim().Split(' ').Length <= 2);
        return known == 2 || (areNames && (known == 1 || ForeignAnd().IsMatch(item))) ? parts : Slashed(item);
    }

    /// <summary>"Python/Java/Go" are three, "TCP/IP" is one.</summary>
    private static string[] Slashed(string item)
    {
        var parts = item.Split('/', StringSplitOptions.TrimEntries);
        return parts.Length >= 3 && SkillVocabulary.Default.Find(item) is null && parts.All(part => SkillVocabulary.Default.Find(part) is not null) ? parts : [item];
    }

    private static string Clean(string item)
    {
        var text = Dots().Replace(item, string.Empty).TrimEnd('.').Trim(' ', ',', ';', ':', '•', '·', '*', '-', '–', '—', '▪');
        if (Bracket().Match(text) is { Success: true } bracket && (IsLevel(bracket.Groups[1].Value) || Years().IsMatch(bracket.Groups[1].Value)))
        {
            text = text[..bracket.Index].Trim();
        }

        if (Tail().Match(text) is { Success: true } tail && tail.Index > 0 && IsLevel(tail.Groups[1].Value))
        {
            text = text[..tail.Index].Trim();
        }

        return text;
    }

    private static bool IsLevel(string text) => Vocabularies.Level.Is(text) || Vocabularies.Fluency.Is(text) || Years().IsMatch(text);

    [GeneratedRegex(@"(?<=\p{L}{2}|\))\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stop();

    /// <summary>Dashes that part the items of a list without commas.</summary>
    [GeneratedRegex(@"\s[-–—]\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();

    /// <summary>"I work confidently with …".</summary>
    [GeneratedRegex(@"^I\s(?:\p{L}+\s){1,6}?(?:with|in|of|using|on)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[^:()]{2,40}:\s+(.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    /// <summary>Between words of languages that write common nouns small: capitals on both sides are names.</summary>
    [GeneratedRegex(@"\s(?:et|y|e|i|oraz|en|och|og|ve|és|și|a|ja)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ForeignAnd();

    [GeneratedRegex(@"\s+(?:and|und|et|y|e|i|oraz|en|och|og|ve|ja|és|și|и|та|&)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AndBetween();

    [GeneratedRegex(@"[●○◉◯⬤★☆■□▮▯◼◻⚫⚪]{2,}|\s\d{1,3}\s?%|\s\d{1,2}\s?/\s?(?:5|10|100)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dots();

    [GeneratedRegex(@"\s*[(（\[]([^()（）\[\]]{1,40})[)）\]]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\s*(?:[-–—:]|\s\|)\s+([^-–—:|]{1,30})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:(?:since|seit|depuis|desde|dal|sedan|sinds|od|siden)\s\d{4}|\d{1,2}\+?\s?(?:years?|yrs?|jahre|ans|años|anni|anos|jaar|lat|let|år|vuotta|χρόνια|yıl|ani|év|năm|лет|років|年|년)?\.?(?:\s(?:of\s)?experience)?|\d{1,3}\s?%)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Years();
}
