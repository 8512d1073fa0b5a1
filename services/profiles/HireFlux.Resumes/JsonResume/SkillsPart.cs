using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>skills[]: an entry's keywords are the skills and its name their heading; without keywords its name is the skill.</summary>
internal static class SkillsPart
{
    public static IReadOnlyList<string> Read(JsonNode? list) => list is JsonArray entries ? [.. entries.SelectMany(Skills).Distinct(StringComparer.Ordinal)] : [];

    /// <summary>Skills that stay, stay in the entry they are in; new ones get entries of their own.</summary>
    public static void Write(JsonObject document, IReadOnlyList<string> skills)
    {
        var left = skills.Distinct(StringComparer.Ordinal).ToList();
        var kept = new List<JsonNode?>();
        foreach (var entry in document["skills"] as JsonArray ?? [])
        {
            var own = Skills(entry).ToList();
            var still = own.Where(left.Remove).ToList();
            if (still.Count > 0 || own.Count == 0)
            {
                var copy = entry?.DeepClone();
                if (still.Count < own.Count)
                {
                    (copy as JsonObject)?.SetTexts(still, "keywords");
                }

                kept.Add(copy);
            }
        }

        var list = new JsonArray([.. kept, .. left.Select(skill => new JsonObject { ["name"] = skill })]);
        document.Put("skills", list.Count == 0 ? null : list);
    }

    private static IEnumerable<string> Skills(JsonNode? entry) => entry is JsonObject group
        ? group.Texts("keywords") is { Count: > 0 } keywords ? keywords : One(group.Text("name"))
        : One(entry.Text());

    private static IEnumerable<string> One(string? skill) => skill is null ? [] : [skill];
}
