using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Writing.Tests.Letters;

/// <summary>The repository's fictitious postings, as plain text.</summary>
internal static partial class SamplePostings
{
    public static IReadOnlyList<Posting> All { get; } = [.. Greenhouse(), .. Lever()];

    private static IEnumerable<Posting> Greenhouse() => Files("greenhouse").SelectMany(file => file.RootElement.GetProperty("jobs").EnumerateArray()).Select(job =>
        new Posting(job.GetProperty("title").GetString()!, job.GetProperty("company_name").GetString()!, Plain(WebUtility.HtmlDecode(job.GetProperty("content").GetString()!)), []));

    private static IEnumerable<Posting> Lever() => Files("lever").SelectMany(file => file.RootElement.EnumerateArray()).Select(job => new Posting(
        job.GetProperty("text").GetString()!,
        job.GetProperty("hostedUrl").GetString()!.Contains("brightparcel", StringComparison.Ordinal) ? "Brightparcel" : "Harbor & Hearth",
        job.GetProperty("descriptionPlain").GetString()
            + string.Join('\n', job.GetProperty("lists").EnumerateArray().Select(list => $"{list.GetProperty("text").GetString()}\n{Plain(list.GetProperty("content").GetString()!)}")),
        []));

    private static IEnumerable<JsonDocument> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "boards", folder), "*.json").Order(StringComparer.Ordinal).Select(path => JsonDocument.Parse(File.ReadAllText(path)));

    private static string Plain(string html) => BlankLines().Replace(WebUtility.HtmlDecode(Tags().Replace(html, "\n")), "\n").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex BlankLines();
}
