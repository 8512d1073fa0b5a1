using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HireFlux.Benchmarks.Postings.Ingest;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Benchmarks.Postings.Extraction;

/// <summary>How long each part of reading takes a posting, on one processor, over the boards recorded from Ashby.</summary>
internal static class TimeMeasurement
{
    public static void Print()
    {
        var postings = RecordedBoards.Ashby().SelectMany(Postings).ToList();
        // The first pass pays for compiling.
        Measure(postings);
        var times = Measure(postings);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time: {postings.Count} postings, {times.Values.Sum() / postings.Count:0} microseconds a posting: ")
            + string.Join(", ", times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Key} {time.Value / postings.Count:0}"))));
    }

    private static Dictionary<string, double> Measure(List<(string Html, string Title, string Location)> postings)
    {
        var times = new Dictionary<string, double>();
        foreach (var (html, title, location) in postings)
        {
            if (Time(times, "html", () => PostingHtml.Read(html)) is not { } document)
            {
                continue;
            }

            var sections = Time(times, "sections", () => SectionReader.Read(document));
            Time(times, "skills", () => SkillReader.Read(title, document, sections));
            Time(times, "remote", () => RemoteWorkReader.Read(null, [location], title, document.Text));
            Time(times, "salary", () => SalaryReader.Read(document.Text, "US"));
            Time(times, "visa", () => VisaReader.Read(document.Text));
            Time(times, "experience", () => ExperienceReader.Read(document.Text, sections));
            Time(times, "language", () => LanguageReader.Read(document.Text));
        }

        return times;
    }

    private static T Time<T>(Dictionary<string, double> times, string part, Func<T> read)
    {
        var start = Stopwatch.GetTimestamp();
        var result = read();
        times[part] = times.GetValueOrDefault(part) + Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return result;
    }

    private static IEnumerable<(string Html, string Title, string Location)> Postings(RecordedBoard board)
    {
        using var json = JsonDocument.Parse(board.Answer);
        return json.RootElement.TryGetProperty("jobs", out var jobs)
            ? [.. jobs.EnumerateArray().Select(job => (Text(job, "descriptionHtml"), Text(job, "title"), Text(job, "location")))]
            : [];
    }

    private static string Text(JsonElement job, string name) => job.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
