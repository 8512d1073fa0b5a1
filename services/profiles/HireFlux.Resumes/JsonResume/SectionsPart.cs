using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>volunteer, awards, publications, interests and references: sections of a resume, each entry a line.</summary>
internal static class SectionsPart
{
    public static IReadOnlyList<ResumeSection> Read(JsonObject document) =>
    [
        .. SectionShape.All
            .Select(shape => new ResumeSection(shape.Part, shape.Heading, document[shape.Part] is JsonArray entries ? [.. entries.Select(shape.Line).OfType<string>()] : []))
            .Where(section => section.Lines.Count > 0),
    ];

    /// <summary>A line that reads as before keeps its entry; another gets a new one. Sections of other kinds have no member in the schema.</summary>
    public static void Write(JsonObject document, IReadOnlyList<ResumeSection> sections)
    {
        foreach (var shape in SectionShape.All)
        {
            var before = (document[shape.Part] as JsonArray ?? []).ToList();
            if (document[shape.Part] is not (null or JsonArray))
            {
                continue;
            }

            var lines = sections.Where(section => section.Kind == shape.Part).SelectMany(section => section.Lines);
            var written = lines.Select(line =>
            {
                var index = before.FindIndex(entry => shape.Line(entry) == line);
                if (index < 0)
                {
                    return shape.Entry(line);
                }

                var entry = before[index]!.DeepClone();
                before.RemoveAt(index);
                return entry;
            }).ToList();
            var list = new JsonArray([.. written, .. before.Where(entry => shape.Line(entry) is null).Select(entry => entry?.DeepClone())]);
            document.Put(shape.Part, list.Count == 0 ? null : list);
        }
    }
}
