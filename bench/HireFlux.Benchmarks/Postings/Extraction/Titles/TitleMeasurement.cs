using System.Globalization;
using HireFlux.Vocabulary;

namespace HireFlux.Benchmarks.Postings.Extraction.Titles;

/// <summary>Titles of vacancies against the occupation of ESCO that a labour office gave them.</summary>
internal static class TitleMeasurement
{
    /// <param name="file">Number, title and URI, separated by commas; titles with commas stand in quotes.</param>
    public static void Print(string file)
    {
        var rows = File.ReadLines(file).Skip(1).Select(Row).ToList();
        var groups = TitleNormalizer.Occupations.ToDictionary(occupation => occupation.Id, occupation => occupation.Group);
        var labels = TitleNormalizer.Occupations.ToLookup(occupation => occupation.Label, occupation => occupation.Id, StringComparer.OrdinalIgnoreCase);
        Console.WriteLine($"titles: {rows.Count} vacancies labelled with an occupation of ESCO; nothing was tuned on them");
        Print("title is the preferred label", rows, groups, title => labels[title.Trim()].FirstOrDefault());
        Print("closest label", rows, groups, title => TitleNormalizer.Read(title).Occupation?.Id);
    }

    private static void Print(string name, List<(string Title, string Id)> rows, Dictionary<string, string> groups, Func<string, string?> find)
    {
        var found = rows.AsParallel().WithDegreeOfParallelism(2).Select(row => (row.Id, Found: find(row.Title))).ToList();
        var assigned = found.Count(row => row.Found is not null);
        double Share(Func<string, string, bool> same) => found.Count(row => row.Found is not null && same(row.Id, row.Found)) / (double)rows.Count;
        bool InGroup(string a, string b, int digits) => groups.TryGetValue(a, out var group) && group[..digits] == groups[b][..digits];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-30} assigned {assigned / (double)rows.Count:0.0%}; of all: occupation {Share((a, b) => a == b):0.0%}, unit group {Share((a, b) => InGroup(a, b, 4)):0.0%}, minor group {Share((a, b) => InGroup(a, b, 3)):0.0%}, major group {Share((a, b) => InGroup(a, b, 1)):0.0%}"));
    }

    private static (string Title, string Id) Row(string line)
    {
        var (first, last) = (line.IndexOf(',', StringComparison.Ordinal), line.LastIndexOf(','));
        return (line[(first + 1)..last].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal), line[(line.LastIndexOf('/') + 1)..]);
    }
}
