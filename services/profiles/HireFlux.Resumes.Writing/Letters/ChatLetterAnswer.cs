using System.Text.Json;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>What a model answers to write-letter.v1. Any member may be missing.</summary>
/// <param name="Sentences">The body, in order.</param>
internal sealed record ChatLetterAnswer(IReadOnlyList<ChatLetterSentence?>? Sentences)
{
    /// <summary>Many more than were asked for, and few enough to check.</summary>
    private const int MaxSentences = 60;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = 16 };

    /// <summary>The sentences; null where there are none.</summary>
    /// <exception cref="JsonException">A member is of another type than asked.</exception>
    public static IReadOnlyList<ChatLetterSentence>? Read(JsonElement answer) =>
        answer.Deserialize<ChatLetterAnswer>(Json)?.Sentences is { } sentences ? [.. sentences.OfType<ChatLetterSentence>().Take(MaxSentences)] : null;
}
