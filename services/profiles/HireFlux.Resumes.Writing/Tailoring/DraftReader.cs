using System.Text.Json;
using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Reads a model's answer as if it came from an enemy: bounded, and of the asked shape or not at all.</summary>
internal static class DraftReader
{
    private const int MaxEntries = 60;
    private const int MaxLines = 40;
    private const int MaxSources = 40;
    private const int MaxText = 2_000;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>The draft, or why there is none.</summary>
    public static (Draft? Draft, string Outcome) Read(string answer, string model)
    {
        try
        {
            using var document = JsonDocument.Parse(Body(answer), Strict);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return (null, GenerationOutcome.WrongSchema);
            }

            var draft = new Draft
            {
                ModelUsed = model,
                Summary = Lines(root, "summary"),
                Experience = Entries(root, "experience", "job"),
                Projects = Entries(root, "projects", "project"),
                Skills = Lines(root, "skills"),
            };
            return draft.Summary.Count + draft.Experience.Count > 0 ? (draft, GenerationOutcome.Ok) : (null, GenerationOutcome.WrongSchema);
        }
        catch (JsonException)
        {
            return (null, GenerationOutcome.MalformedAnswer);
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in a text, or a member of another type than asked.
            return (null, GenerationOutcome.WrongSchema);
        }
    }

    /// <summary>The object inside whatever stands around it, such as a Markdown fence.</summary>
    private static string Body(string answer)
    {
        var (first, last) = (answer.IndexOf('{', StringComparison.Ordinal), answer.LastIndexOf('}'));
        return first >= 0 && last > first ? answer[first..(last + 1)] : answer;
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
