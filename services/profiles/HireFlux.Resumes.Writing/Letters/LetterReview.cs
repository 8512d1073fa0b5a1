using System.Text.RegularExpressions;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Lets through what a model wrote where it stands on what it names, and strikes the rest.</summary>
internal sealed partial class LetterReview(LetterMaterial material, IReadOnlyDictionary<string, CompanyFact> companyFacts)
{
    private const int Body = 2;
    private const int About = 1;
    private const int LongestSentence = 60;
    private readonly List<StruckSentence> _struck = [];

    public IReadOnlyList<StruckSentence> Struck => _struck;

    /// <summary>The sentence as it may stand in the letter, or null when it was struck.</summary>
    public LetterSentence? Review(ChatLetterSentence written)
    {
        var text = LetterText.Line(written.Text);
        if (text.Length == 0)
        {
            return null;
        }

        if (WordCount.Of(text) > LongestSentence || text.Length > 1_000)
        {
            return Strike(text.Length > 1_000 ? text[..1_000] : text, "too_long");
        }

        if (BannedPhrases.FindIn(text) is not null)
        {
            return Strike(text, "banned_phrase");
        }

        return written.CompanyFact is { Length: > 0 } id ? AboutCompany(text, id) : AboutPerson(text, [.. (written.Sources ?? []).OfType<string>().Distinct()]);
    }

    private LetterSentence? AboutPerson(string text, List<string> sources)
    {
        var facts = sources.Select(material.Truth.Index.Get).ToList();
        if (facts.Count == 0 || facts.Contains(null))
        {
            return Strike(text, "unknown_source");
        }

        var inventions = TruthCheck.Check(text, material.Truth.Over(facts.OfType<Fact>()));
        return inventions.Count == 0 ? new LetterSentence(text, Body, sources) : Strike(text, "invention", inventions);
    }

    /// <summary>Word for word, between quotation marks, and around it nothing but plain words: nothing about the person can hide there.</summary>
    private LetterSentence? AboutCompany(string text, string id)
    {
        if (!companyFacts.TryGetValue(id, out var fact) || Quoted(text, fact) is not { } around)
        {
            return Strike(text, "no_company_source");
        }

        var nothing = TruthCheck.Check(around, material.Truth.Over([], [material.Company]));
        return nothing.Count > 0 ? Strike(text, "invention", nothing)
            : Person().IsMatch(around) ? Strike(text, "unknown_source")
            : new LetterSentence(text, About, [], fact);
    }

    private static string? Quoted(string text, CompanyFact fact)
    {
        var quote = $"“{LetterText.Line(fact.Quote)}”";
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        return at < 0 ? null : $"{text[..at]} {text[(at + quote.Length)..]}";
    }

    private LetterSentence? Strike(string text, string reason, IReadOnlyList<Invention>? inventions = null)
    {
        _struck.Add(new StruckSentence(text, reason, inventions ?? []));
        return null;
    }

    [GeneratedRegex(@"\b(I|me|my|mine|we|us|our|ours)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
