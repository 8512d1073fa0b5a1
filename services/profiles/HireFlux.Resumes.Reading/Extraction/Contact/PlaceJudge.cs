using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Words;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>How much a text looks like the name of a place.</summary>
internal static partial class PlaceJudge
{
    private const double Town = 2.2;

    /// <summary>
    /// From -3 (is none) to 4. The gazetteer knows larger cities, regions and countries; a village before a region it knows ("Livingston,
    /// LA, USA") is believed.
    /// </summary>
    public static double Score(string text)
    {
        var trimmed = text.Trim(' ', '(', ')', '.', ',');
        if (trimmed.Length is < 2 or > 90 || trimmed.Contains('@', StringComparison.Ordinal))
        {
            return -3;
        }

        var parsed = Places.Parse(trimmed);
        var isRemote = RemoteWord().IsMatch(Folding.Fold(trimmed));
        var parts = trimmed.Split([',', '/', '(', '·', '、', '،', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = parts.Count(IsPlace);
        if (known == 0 && parsed.Places.Count + parsed.Regions.Count + parsed.Countries.Count == 0)
        {
            return isRemote && trimmed.Length < 30 ? 2.4 : EastAsianPlace().IsMatch(trimmed) ? 3 : PostCode().IsMatch(trimmed) && !trimmed.Any(char.IsLower) ? 0.5 : -3;
        }

        var unknown = parts.Length - known;
        var words = trimmed.Split(' ').Length;
        if (known == parts.Length)
        {
            return parts.Length > 1 ? 4 : 3;
        }

        // Street, town or village and a place that is known.
        return known > 0 && IsPlace(parts[^1]) ? unknown <= 1 && words <= 7 ? known > 1 ? 4 : 3 : unknown <= 2 && words <= 9 ? 1.5 : 0.5
            : EastAsianPlace().IsMatch(trimmed) ? 3
            : known > 0 && words <= 5 ? 0.5
            : parsed.Countries.Count > 0 && words <= 3 ? 0.5 : -1.5;
    }

    /// <summary>
    /// The same of what stands in the header of a job or study: there a town may also be one of the many that are known by their name alone,
    /// which elsewhere may as well be a person's or a firm's.
    /// </summary>
    public static double ScoreInHeader(string text) => Math.Max(Score(text), IsTown(text.Trim(' ', '(', ')', '.', ',')) ? Town : -3);

    /// <summary>How much a text no gazetteer knows looks like an address: from 0 to 3.</summary>
    public static double AsAddress(string text)
    {
        var parts = text.Split([',', '،', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var coded = Array.Exists(parts, IsCoded);
        var street = Array.Exists(parts, IsStreet);
        return coded && street && parts.Length > 1 ? 4.2 : street && parts.Length > 1 && Array.Exists(parts, IsPlace) ? 4 : coded ? 2 : HasStreetWord(text) && text.Any(char.IsDigit) ? 1.5 : 0;
    }

    /// <summary>A post code with the name of a town: "17-230 Białowieża".</summary>
    public static bool IsCoded(string text) => PostCode().Match(text) is { Success: true } code && text.Remove(code.Index, code.Length) is var bare && !HasStreetWord(bare)
        && bare.Count(char.IsLetter) >= 2 && !District().Replace(bare, string.Empty).Any(char.IsDigit) && bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 5 && bare.Any(c => char.IsUpper(c) || c >= '\u0590');

    /// <summary>A house number or a post office box beside words.</summary>
    public static bool IsStreet(string text) => text.Any(char.IsDigit) && (text.Count(char.IsLetter) >= 3 || EastAsian().IsMatch(text)) && text.Split(' ').Length <= 8 && text.Count(char.IsDigit) <= 9
        && text.IndexOfAny(['@', ':', '+', '=']) < 0 && !LinkReader.IsAddress(text) || HasStreetWord(text);

    /// <summary>A street by its word and its number, and no town beside it.</summary>
    public static bool IsNumbered(string text) => HasStreetWord(text) && text.Any(char.IsDigit) && !IsCoded(text) && !text.Split(',').Skip(1).Any(part => IsPlace(part.Trim()));

    private static bool HasStreetWord(string text) => Vocabularies.Street.IsIn(text) && text.Split(' ').Length <= 8;

    /// <summary>Whether a part between commas is a place and nothing else, a post code beside it left out of account.</summary>
    public static bool IsPlace(string part)
    {
        var bare = PostCode().Replace(District().Replace(part, string.Empty), " ").Trim(' ', '-', '.', ',', '(', ')');
        if (bare.Length == 0 || bare.Split(' ').Length > 5)
        {
            return bare.Length == 0 && part.Length > 0;
        }

        return bare.Length == 2 && bare.All(char.IsAsciiLetterUpper) ? Places.Parse($"X, {bare}") is { } code && (code.Regions.Count > 0 || code.Countries.Count > 0) || bare is "UK" or "US" or "EU"
            : Places.Parse(bare) is { } parsed && parsed.Places.Count + parsed.Regions.Count + parsed.Countries.Count > 0 && IsWhole(bare, parsed);
    }

    private static bool IsTown(string text)
    {
        var parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length is 1 or 2 && Array.TrueForAll(parts, part => IsPlace(part) || (!part.Any(char.IsDigit) && Towns.CountriesOf(part).Count > 0 && SkillVocabulary.Default.Find(part) is null));
    }

    /// <summary>The gazetteer finds names inside longer texts ("Leeds City Council"); a place is no more than its name and direction words.</summary>
    private static bool IsWhole(string bare, ParsedLocation parsed)
    {
        var words = bare.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Length;
        var named = parsed.Places.Select(place => place.Name).Concat(parsed.Regions.Select(region => region.Name)).Select(name => name.Split([' ', '-']).Length).DefaultIfEmpty(1).Sum();
        return words <= named || (words <= named + 1 && !bare.Any(char.IsLower)) || (words == 2 && parsed.Places.Count > 0 && parsed.Countries.Count > 0 && parsed.Regions.Count > 0) || Vocabularies.Country.Is(bare)
            || Direction().IsMatch(Folding.Fold(bare)) || (parsed.Places.Count == 0 && parsed.Regions.Count == 0 && words <= 3 && !IsLonger(bare, parsed));
    }

    /// <summary>A word of it can go, and it names the same country: "Lagoon Lines Nigeria".</summary>
    private static bool IsLonger(string bare, ParsedLocation parsed) => bare.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first
        && (Places.Parse(bare[(first + 1)..]).Countries.SequenceEqual(parsed.Countries) || Places.Parse(bare[..bare.LastIndexOf(' ')]).Countries.SequenceEqual(parsed.Countries));

    [GeneratedRegex(@"(?<![\p{L}\d])(?:[A-Z]{1,2}-)?(?:\d{3} \d{2}|\d{2}[ -]\d{3}|\d{3,6}(?:-\d{3,4})?|\d{2,3}[ -]\d{2,3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|〒\d{3}-\d{4})(?![\p{L}\d])", RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex PostCode();

    /// <summary>"Praha 7", "Dublin 8".</summary>
    [GeneratedRegex(@"(?<=\p{L} )\d{1,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex District();

    [GeneratedRegex(@"^(?:fully |100% )?(?:remote|hybrid|zdalnie|remoto|teletrabajo|télétravail|teletravail|homeoffice|home office|リモート|远程|재택)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RemoteWord();

    [GeneratedRegex(@"[\u2E80-\uD7AF]{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EastAsian();

    [GeneratedRegex(@"^(?:greater|metro|north|south|east|west|central|thanh pho|tp|okres|kreis|powiat) |(?: area| region| metro| district| county| city| state| province| prefecture| oblast| governorate)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Direction();

    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}{1,4}[都道府県省市区縣]|[\uAC00-\uD7AF]{1,4}(?:특별시|광역시|도|시)(?:\s|$))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EastAsianPlace();
}
