using System.Text.Json;
using HireFlux.Resumes;

namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>The JSON that Reactive Resume makes a resume from.</summary>
internal static class ReactiveTruth
{
    public static ResumeData Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var (basics, sections) = (document.RootElement.GetProperty("basics"), document.RootElement.GetProperty("sections"));
        return new ResumeData
        {
            Name = Text(basics, "name"),
            Email = Text(basics, "email"),
            Phone = Text(basics, "phone"),
            Location = Text(basics, "location"),
            Experience = [.. Items(sections, "experience").Select(Job)],
            Education = [.. Items(sections, "education").Select(Study)],
            Skills = [.. Items(sections, "skills").SelectMany(item => item.GetProperty("keywords").EnumerateArray().Select(keyword => keyword.GetString()!))],
        };
    }

    private static IEnumerable<JsonElement> Items(JsonElement sections, string name) => sections.GetProperty(name) is var section && section.GetProperty("visible").GetBoolean()
        ? section.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("visible").GetBoolean()) : [];

    private static ExperienceItem Job(JsonElement item)
    {
        var ends = Ends(item);
        return new ExperienceItem
        {
            Company = Text(item, "company"),
            Title = Text(item, "position"),
            Location = Text(item, "location"),
            StartDate = TruthText.Date(ends[0]),
            EndDate = TruthText.Date(ends[^1]),
            IsCurrent = ends[^1].Contains("Present", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static EducationItem Study(JsonElement item) => new()
    {
        Institution = Text(item, "institution"),
        Degree = Text(item, "studyType"),
        StartDate = TruthText.Date(Ends(item)[0]),
        EndDate = TruthText.Date(Ends(item)[^1]),
    };

    private static string[] Ends(JsonElement item) => (Text(item, "date") ?? string.Empty).Split([" to ", " - "], StringSplitOptions.TrimEntries);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;
}
