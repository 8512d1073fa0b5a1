using System.Collections.Frozen;

namespace HireFlux.Resumes.Reading.Extraction.Words;

/// <summary>The lists of <c>words.tsv</c>, which says in its head what each is for.</summary>
internal static class Vocabularies
{
    private static readonly FrozenDictionary<string, WordList> Lists = ExtractionTable.Rows("words.tsv")
        .GroupBy(row => row.Key, row => row.Words, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => new WordList(group.SelectMany(words => words)), StringComparer.Ordinal);

    public static WordList Role => Lists["role"];

    public static WordList Department => Lists["department"];

    public static WordList Rank => Lists["rank"];

    public static WordList Company => Lists["company"];

    public static WordList Employer => Lists["employer"];

    public static WordList School => Lists["school"];

    public static WordList Degree => Lists["degree"];

    public static WordList Subject => Lists["subject"];

    public static WordList Licence => Lists["licence"];

    public static WordList Ending => Lists["ending"];

    public static WordList DegreeMark => Lists["degreemark"];

    public static WordList Stage => Lists["stage"];

    public static WordList Honours => Lists["honours"];

    public static WordList Score => Lists["score"];

    public static WordList Working => Lists["working"];

    public static WordList OwnBoss => Lists["ownboss"];

    public static WordList Tongue => Lists["tongue"];

    public static WordList Fluency => Lists["fluency"];

    public static WordList Level => Lists["level"];

    public static WordList SkillHead => Lists["skillhead"];

    public static WordList Credential => Lists["credential"];

    public static WordList Honorific => Lists["honorific"];

    public static WordList AddressWord => Lists["address"];

    public static WordList Given => Lists["given"];

    public static WordList Particle => Lists["particle"];

    public static WordList Street => Lists["street"];

    public static WordList Country => Lists["country"];

    public static WordList Document => Lists["document"];

    /// <summary>Phrases before a list of skills, the longest first.</summary>
    public static IReadOnlyList<string> LeadIns { get; } =
        [.. ExtractionTable.Rows("words.tsv").Where(row => row.Key == "leadin").SelectMany(row => row.Words).Select(Folding.Fold).OrderByDescending(phrase => phrase.Length)];

    /// <summary>What a label before a colon announces: name, phone, email, address, link, skip; null for anything else.</summary>
    public static string? ContactLabel(string label)
    {
        var text = Folding.Padded(label).Trim();
        return text.Length == 0 ? null : ContactLabels.Names.GetValueOrDefault(text) ?? ContactLabels.Names.GetValueOrDefault(text.TrimEnd('.'));
    }

    private static class ContactLabels
    {
        public static readonly FrozenDictionary<string, string> Names = ExtractionTable.Rows("words.tsv")
            .Where(row => row.Key.StartsWith("label.", StringComparison.Ordinal))
            .SelectMany(row => row.Words.Select(word => (Word: Folding.Padded(word).Trim(), Name: row.Key[6..])))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Name, StringComparer.Ordinal);
    }
}
