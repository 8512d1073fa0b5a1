using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>A list that a resume has as a section of lines.</summary>
/// <param name="Part">The document's member, which is the section's kind too.</param>
/// <param name="Heading">The heading the section gets.</param>
/// <param name="Head">Members that head the line; a new line goes to the last.</param>
/// <param name="Dates">Members with its dates.</param>
/// <param name="Body">Members with running text or lists.</param>
internal sealed record SectionShape(string Part, string Heading, string[] Head, string[] Dates, string[] Body)
{
    public static IReadOnlyList<SectionShape> All { get; } =
    [
        new("volunteer", "Volunteering", ["position", "organization"], ["startDate", "endDate"], ["summary", "highlights"]),
        new("awards", "Awards", ["awarder", "title"], ["date"], ["summary"]),
        new("publications", "Publications", ["publisher", "name"], ["releaseDate"], ["summary"]),
        new("interests", "Interests", ["name"], [], ["keywords"]),
        new("references", "References", ["name"], [], ["reference"]),
    ];

    /// <summary>"Teacher, CoderDojo (2012-01 – 2013-01): Global movement": one whole line; null where the entry says nothing.</summary>
    public string? Line(JsonNode? entry)
    {
        if (entry is not JsonObject item)
        {
            return entry.Text();
        }

        // Volunteers stand before their organization, awards and publications before who gave them out.
        var named = Part == "volunteer" ? Head : Head.Reverse();
        var head = string.Join(", ", named.Select(name => item.Text(name)).OfType<string>());
        var dates = string.Join(" – ", Dates.Select(name => item.Text(name)).OfType<string>());
        var body = string.Join("; ", Body.SelectMany(item.Texts));
        var line = (head, dates) switch
        {
            ("", _) => dates,
            (_, "") => head,
            _ => $"{head} ({dates})",
        };
        return (line, body) switch
        {
            ("", "") => null,
            ("", _) => body,
            (_, "") => line,
            _ => $"{line}: {body}",
        };
    }

    public JsonObject Entry(string line) => new() { [Head[^1]] = line };
}
