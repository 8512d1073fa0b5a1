using System.Text.Json;
using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Tests.Contact;

namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>Where the employers and titles of invented resumes come from.</summary>
/// <param name="Employer">An employer.</param>
/// <param name="Title">A title.</param>
internal sealed partial record InventedNames(Func<Random, string> Employer, Func<Random, string> Title)
{
    private static readonly string[] Trades = "Timber Optics Linen Ferries Dairy Glass Tiles Freight Kitchens Seeds Paper Marine Textiles Ceramics Cycles Bridges Fabrics Orchard Pumps Looms Imports Homes Tours Signs".Split(' ');

    public static InventedNames Ours { get; } = new(
        random => random.Of(random.Next(20) switch { < 6 => InventedWords.Firms, < 12 => InventedWords.Institutions, < 17 => InventedWords.Brands, < 19 => InventedWords.Doubtful, _ => InventedWords.Partnerships }),
        random => random.Of(random.Next(10) switch { < 7 => InventedWords.Titles, < 8 => InventedWords.LongTitles, _ => InventedWords.ForeignTitles }));

    /// <summary>Half of the employers are of recorded postings, the others of syllables; the titles are of recorded postings. Skips the test where there are none.</summary>
    public static InventedNames Recorded()
    {
        using var postings = JsonDocument.Parse(File.ReadAllText(RecordedData.Path("postings", "simplify-new-grad-listings.2024-10.json")));
        string[] employers = [.. postings.RootElement.EnumerateArray().Select(posting => posting.GetProperty("company_name").GetString()!.Trim()).Distinct().Order(StringComparer.Ordinal)];
        string[] titles = [.. File.ReadLines(RecordedData.Path("postings", "job-titles-feed.ndjson")).Select(line => Posted().Match(line).Groups["title"].Value).Where(title => title.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        return new InventedNames(random => random.Chance(0.5) ? random.Of(employers) : Made(random), random => random.Of(titles));
    }

    private static string Made(Random random)
    {
        var name = random.Invented(random.Next(2, 4));
        return random.Next(8) switch
        {
            0 => name,
            1 => $"{name} & {random.Invented(2)}",
            2 => $"The {name} {random.Of(Trades)}",
            3 => $"{name}.io",
            4 => name.ToUpperInvariant(),
            _ => $"{name} {random.Of(Trades)}",
        };
    }

    /// <summary>A title of two to five words as resumes have them, without places and conditions of the posting.</summary>
    [GeneratedRegex("""^\{"job_title":"(?<title>\p{Lu}\p{Ll}[\p{L}]*(?: (?:of|and|&|[\p{Lu}][\p{L}]+)){1,4})"\}$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Posted();
}
