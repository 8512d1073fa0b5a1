using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>A document within bounds: at most 256 KB, 32 deep, no member twice, and nothing that PostgreSQL's jsonb cannot hold.</summary>
internal static class JsonResumeDocument
{
    public const int MaxDepth = 32;

    private static readonly string[] s_parts =
    [
        "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references",
        "projects",
    ];

    public static JsonObject New() => new()
    {
        ["$schema"] = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        ["meta"] = new JsonObject { ["version"] = "v1.0.0" },
    };

    public static JsonObject? Parse(ReadOnlyMemory<byte> utf8, out IReadOnlyList<JsonResumeProblem> problems)
    {
        if (utf8.Length > JsonResumeReader.MaxBytes)
        {
            return Refuse("The document is larger than 256 KB.", out problems);
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var bytes = utf8.Span.StartsWith(mark) ? utf8[mark.Length..] : utf8;
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false };
            using var parsed = JsonDocument.Parse(bytes, options);
            problems = [.. Unstorable(parsed.RootElement, string.Empty)];
            return problems.Count > 0 ? null : Check(JsonNode.Parse(bytes.Span, null, options), out problems);
        }
        catch (JsonException error)
        {
            var place = error.LineNumber is { } line ? $" (line {line + 1})" : string.Empty;
            return Refuse($"This is not a JSON document of at most {MaxDepth} levels without repeated members{place}.", out problems);
        }
    }

    private static JsonObject? Check(JsonNode? root, out IReadOnlyList<JsonResumeProblem> problems)
    {
        if (root is not JsonObject document || !s_parts.Any(part => document[part] is JsonObject or JsonArray))
        {
            return Refuse("This is no JSON Resume: it has none of the parts basics, work, education, skills and so on.", out problems);
        }

        problems = [];
        return document;
    }

    private static IEnumerable<JsonResumeProblem> Unstorable(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            Name(member) is { } name ? Unstorable(member.Value, $"{path}/{JsonPointer.Escape(name)}") : [new JsonResumeProblem(path, "A member's name has letters that are none.")]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Unstorable(item, $"{path}/{index}")),
        JsonValueKind.String when Text(element) is null => [new JsonResumeProblem(path, "The text has letters that are none: half a surrogate pair or a null.")],
        JsonValueKind.Number when !IsOrdinary(element) => [new JsonResumeProblem(path, "The number is too large, too small or too long.")],
        _ => [],
    };

    private static string? Name(JsonProperty member)
    {
        try
        {
            return member.Name.Contains('\0', StringComparison.Ordinal) ? null : member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // GetString tells half a surrogate pair by this exception, and offers no way to ask first.
    private static string? Text(JsonElement element)
    {
        try
        {
            return element.GetString() is { } text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsOrdinary(JsonElement number) =>
        number.GetRawText() is { Length: <= 64 } text
        && number.TryGetDouble(out var value)
        && double.IsFinite(value)
        && (value != 0 || !text.AsSpan().TrimStart('-').TrimStart("0.").StartsWithDigit());

    private static bool StartsWithDigit(this ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiDigit(text[0]);

    private static JsonObject? Refuse(string sentence, out IReadOnlyList<JsonResumeProblem> problems)
    {
        problems = [new JsonResumeProblem(string.Empty, sentence)];
        return null;
    }
}
