using HireFlux.Vocabulary;

namespace HireFlux.Benchmarks.Postings.Extraction.Phrases;

/// <summary>A row of the table of phrases; phrases.tsv documents its columns.</summary>
/// <param name="Text">A phrase or short posting, plain.</param>
/// <param name="Salary">What must be read as pay; empty for nothing.</param>
/// <param name="Remote">Policy and country codes, sorted; empty for nothing.</param>
/// <param name="Visa">Stance and quotation; empty for silence.</param>
/// <param name="Years">Of experience; empty for nothing.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the job, or null.</param>
internal sealed record Phrase(string Text, string Salary, string Remote, string Visa, string Years, string? Country)
{
    public static Phrase Parse(string line)
    {
        string[] cells = [.. line.Split('\t'), "", "", "", "", ""];
        var text = cells[0].Replace("\\n", "\n", StringComparison.Ordinal);
        return new Phrase(text, cells[1], RemoteOf(cells[2]), VisaOf(cells[3], text), cells[4], cells[5].Length > 0 ? cells[5] : null);
    }

    private static string RemoteOf(string cell)
    {
        var words = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', [.. words.Take(1), .. words.Skip(1).SelectMany(Countries).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Countries(string place) =>
        place is { Length: 2 } and not "EU" ? [place] : RemoteScope.Parse($"Remote {place}").AllowedCountries;

    private static string VisaOf(string cell, string text) =>
        cell.Length == 0 ? "" : cell.Contains('|', StringComparison.Ordinal) ? cell.Replace("|", ": ", StringComparison.Ordinal) : $"{cell}: {text}";
}
