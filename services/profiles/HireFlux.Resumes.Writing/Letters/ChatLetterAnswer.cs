using System.Text.Json;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>What a model answers to write-letter.v1. Any member may be missing.</summary>
/// <param name="Sentences">The body, in order.</param>
internal sealed record ChatLetterAnswer(IReadOnlyList<ChatLetterSentence?>? Sentences)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = 16 };

    /// <summary>The sentences; null when the answer has another shape. A fence of Markdown around it is taken off.</summary>
    public static IReadOnlyList<ChatLetterSentence>? Read(string text)
    {
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        try
        {
            return start < 0 || end < start ? null
                : JsonSerializer.Deserialize<ChatLetterAnswer>(text[start..(end + 1)], Json)?.Sentences?.OfType<ChatLetterSentence>().ToList();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
