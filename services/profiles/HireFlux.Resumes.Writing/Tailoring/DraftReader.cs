using System.Text.Json;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Reads a draft out of a model's answer, bounded.</summary>
internal static class DraftReader
{
    private const int MaxEntries = 60;
    private const int MaxLines = 40;
    private const int MaxSources = 40;
    private const int MaxText = 2_000;

    /// <summary>The draft in a model's answer to tailor-resume.v1; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">A member is of another type than asked.</exception>
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    public static Draft? Read(JsonElement answer, string model)
    {
        var draft = new Draft
        {
            ModelUsed = model,
            Summary = Lines(answer, "summary"),
            Experience = Entries(answer, "experience", "job"),
            Projects = Entries(answer, "projects", "project"),
            Skills = Lines(answer, "skills"),
        };
        return draft.Summary.Count + draft.Experience.Count > 0 ? draft : null;
    }

    private static List<DraftEntry> Entries(JsonElement root, string name, string idName) =>
        [.. Items(root, name, MaxEntries).Select(item => new DraftEntry(Text(item, idName), Lines(item, "lines")))];

    private static List<DraftLine> Lines(JsonElement parent, string name) =>
        [.. Items(parent, name, MaxLines).Select(item => new DraftLine(Clean(Text(item, "text")), [.. Items(item, "sources", MaxSources).Select(source => source.GetString() ?? string.Empty)]))
            .Where(line => line.Text.Length > 0)];

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name, int most) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind != JsonValueKind.Null ? list.EnumerateArray().Take(most) : [];

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() is { } text && text.Length <= MaxText
        ? text
        : throw new InvalidOperationException($"{name} is no text of a bounded length.");

    /// <summary>One line of plain text: no control characters, no Markdown, no phrases of the blacklist.</summary>
    private static string Clean(string text)
    {
        var plain = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Replace("**", string.Empty, StringComparison.Ordinal);
        return Wording.Bullet(plain);
    }
}
