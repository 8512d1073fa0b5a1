using HireFlux.Resumes;
using YamlDotNet.RepresentationModel;

namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>The YAML that RenderCV makes a resume from. Its sections have names of the person's choice: entries tell by their members what they are.</summary>
internal static class RenderCvTruth
{
    public static ResumeData Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var cv = (YamlMappingNode)stream.Documents[0].RootNode["cv"];
        var entries = ((YamlMappingNode)cv["sections"]).Children.SelectMany(section =>
            ((YamlSequenceNode)section.Value).OfType<YamlMappingNode>().Select(entry => (Section: Words(section.Key.ToString()), Entry: entry))).ToList();
        return new ResumeData
        {
            Name = Text(cv, "name"),
            Email = Text(cv, "email"),
            Phone = Text(cv, "phone")?.Replace("tel:", string.Empty, StringComparison.Ordinal),
            Location = Text(cv, "location"),
            Experience = [.. entries.Where(pair => Text(pair.Entry, "company") is not null).Select(pair => Job(pair.Entry))],
            Education = [.. entries.Where(pair => Text(pair.Entry, "institution") is not null).Select(pair => Study(pair.Entry))],
            Skills = [.. entries.Where(pair => pair.Section.Contains("skill", StringComparison.Ordinal) || pair.Section.Contains("technolog", StringComparison.Ordinal)).SelectMany(pair => Skills(pair.Entry))],
        };
    }

    private static ExperienceItem Job(YamlMappingNode entry) => new()
    {
        Company = Text(entry, "company"),
        Title = Text(entry, "position"),
        Location = Text(entry, "location"),
        StartDate = TruthText.Date(Text(entry, "start_date") ?? Text(entry, "date")),
        EndDate = TruthText.Date(Text(entry, "end_date") ?? Text(entry, "date")),
        IsCurrent = Text(entry, "end_date") == "present",
    };

    private static EducationItem Study(YamlMappingNode entry) => new()
    {
        Institution = Text(entry, "institution"),
        Degree = string.Join(' ', new[] { Text(entry, "degree"), Text(entry, "area") }.OfType<string>()),
        StartDate = TruthText.Date(Text(entry, "start_date")),
        EndDate = TruthText.Date(Text(entry, "end_date") ?? Text(entry, "date")),
    };

    /// <summary>A line of languages spoken is no line of skills: its members say how well.</summary>
    private static IEnumerable<string> Skills(YamlMappingNode entry)
    {
        var details = Text(entry, "details") ?? string.Empty;
        var isSpoken = (Text(entry, "label") ?? Text(entry, "name")) == "Languages" && details.Contains("(native)", StringComparison.Ordinal);
        return isSpoken ? [] : TruthText.Members(details);
    }

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } && text is not ("null" or "~") ? TruthText.Plain(text) : null;

    private static string Words(string section) => section.Replace('_', ' ').ToLowerInvariant();
}
