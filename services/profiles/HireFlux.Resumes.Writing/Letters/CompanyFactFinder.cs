using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>
/// Finds sentences in which a posting says what the employer is or does: they begin with its name, with "We are" or "Our mission", or follow
/// a heading such as "About us". What is said of applicants, pay, benefits and equal opportunity is not about what it does.
/// </summary>
public static partial class CompanyFactFinder
{
    private const int MaxText = 100_000;
    private const int MaxFacts = 5;
    private const int FewestWords = 6;
    private const int MostWords = 32;

    /// <summary>At most five, in order of the text, each with its span in <see cref="Posting.Text"/>.</summary>
    public static IReadOnlyList<CompanyFact> Find(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        var text = posting.Text.Length > MaxText ? posting.Text[..MaxText] : posting.Text;
        var (facts, isUnderHeading) = (new List<CompanyFact>(), false);
        foreach (Match sentence in Sentences().Matches(text))
        {
            var line = sentence.Value;
            if (IsHeading(line, posting.Company))
            {
                isUnderHeading = true;
                continue;
            }

            var speaks = isUnderHeading || SpeaksOfCompany().IsMatch(line) || BeginsWithName(line, posting.Company);
            isUnderHeading = false;
            if (speaks && IsUsable(line))
            {
                facts.Add(new CompanyFact(CompanyFactSource.Posting, line, sentence.Index, sentence.Length));
            }
        }

        return [.. facts.DistinctBy(fact => fact.Quote, StringComparer.Ordinal).Take(MaxFacts)];
    }

    /// <summary>Whether words about the employer can be quoted in a letter.</summary>
    internal static bool IsUsable(string line) => line.Length <= 300 && WordCount.Of(line) is >= FewestWords and <= MostWords
        && line[^1] is '.' or '!' && !OfSomethingElse().IsMatch(line) && BannedPhrases.FindIn(line) is null
        && !line.Any(c => char.IsControl(c) || c is '“' or '”' or '"' or '<' or '>');

    private static bool IsHeading(string line, string company) => WordCount.Of(line) <= 8
        && (AboutHeading().IsMatch(line) || Regex.IsMatch(line, $@"^\W*About\s+{Regex.Escape(company)}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    /// <summary>"Alderbrook Health runs ...": the name, or its first word where that is long enough to be one, and a verb.</summary>
    private static bool BeginsWithName(string line, string company)
    {
        var name = LetterText.Line(company);
        if (name.Length < 2)
        {
            return false;
        }

        var begins = line.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) ? name.Length
            : name.Split(' ')[0] is { Length: > 4 } first && line.StartsWith(first + " ", StringComparison.Ordinal) ? first.Length : 0;
        return begins > 0 && Verb().IsMatch(line[begins..]);
    }

    [GeneratedRegex(@"[^\s.!?•*\-–][^\n.!?]*(?:[.](?=\S)[^\n.!?]*)*[.!?]?", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"^\W*(about (us|the company|our company|the team|the trust|the business)|who we are|our (story|company|mission)|the company|what we do)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex AboutHeading();

    [GeneratedRegex(@"^(We are (a|an|the|one of|part of|building|making)\b|We (build|make|run|design|help|provide|operate|develop|produce|sell|serve|create|deliver|supply|grow|teach|treat|move|connect|publish)\b|Our (mission|purpose|vision|product|products|platform|customers|company|goal) (is|are|helps?|lets?|serves?)\b|Founded in\b|Since (19|20)\d\d\b)", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex SpeaksOfCompany();

    [GeneratedRegex(@"^ (is|are|was|has|runs?|makes?|builds?|designs?|helps?|provides?|operates?|develops?|produces?|sells?|serves?|creates?|delivers?|supplies|grows?|teaches|treats?|moves?|connects?|publishes|brings?|owns?|manufactures?|powers?|works|began|started|manages|carries|ships|turns|enables?|lets?)\b", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(you|your|yours|applicants?|candidates?|hiring|hires?|looking for|seeking|searching|recruit\w*|sponsor\w*|visas?|salary|salaries|pay|paid|bonus|benefits?|holiday|vacation|pension|insurance|401|403|equal|diversity|diverse|inclusive|discriminat\w*|accommodation|background check|disabilit\w+|veterans?|gender|religion|race|apply|application|this (role|position|post|job|vacancy)|unable|cannot|can't|don't|do not|not|proud|excited|love|passionate)\b|[$€£¥]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex OfSomethingElse();
}
