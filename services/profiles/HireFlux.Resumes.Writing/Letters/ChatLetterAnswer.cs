using System.Text.Json;
using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>What a model answers to write-letter.v1. Any member may be missing.</summary>
/// <param name="Sentences">The body, in order.</param>
internal sealed record ChatLetterAnswer(IReadOnlyList<ChatLetterSentence?>? Sentences)
{
    /// <summary>Many more than were asked for, and few enough to check.</summary>
    private const int MaxSentences = 60;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = 16 };
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>The sentences, or why there are none. A fence of Markdown around the answer is taken off.</summary>
    public static (IReadOnlyList<ChatLetterSentence>? Sentences, string Outcome) Read(string text)
    {
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        var isJson = false;
        try
        {
            using var document = JsonDocument.Parse(start >= 0 && end > start ? text[start..(end + 1)] : text, Strict);
            isJson = true;
            var sentences = document.Deserialize<ChatLetterAnswer>(Json)?.Sentences;
            return sentences is null ? (null, GenerationOutcome.WrongSchema) : ([.. sentences.OfType<ChatLetterSentence>().Take(MaxSentences)], GenerationOutcome.Ok);
        }
        catch (JsonException)
        {
            return (null, isJson ? GenerationOutcome.WrongSchema : GenerationOutcome.MalformedAnswer);
        }
    }
}
