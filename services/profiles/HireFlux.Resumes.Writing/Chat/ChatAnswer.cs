using System.Text.Json;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>What a model answered.</summary>
/// <param name="Text">The answer; null when the call failed (<see cref="GenerationCall.Outcome"/> says how).</param>
/// <param name="Call">What the call was and cost.</param>
public sealed record ChatAnswer(string? Text, GenerationCall Call)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Reads the answer's one JSON object as if it came from an enemy: of the asked shape or not at all.</summary>
    /// <param name="shape">Takes what was asked for out of the object; null, or an exception of System.Text.Json, where it is not in there.</param>
    /// <returns>What was asked for, or null with a call whose outcome says why; its cost stays.</returns>
    internal (T? Value, GenerationCall Call) Read<T>(Func<JsonElement, T?> shape)
        where T : class
    {
        if (Text is null)
        {
            return (null, Call);
        }

        try
        {
            using var document = JsonDocument.Parse(Body(Text), Strict);
            try
            {
                return document.RootElement.ValueKind == JsonValueKind.Object && shape(document.RootElement) is { } value ? (value, Call) : Failed(GenerationOutcome.WrongSchema);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                // A member is missing or of another type than asked, or a text has a lone surrogate.
                return Failed(GenerationOutcome.WrongSchema);
            }
        }
        catch (JsonException)
        {
            return Failed(GenerationOutcome.MalformedAnswer);
        }

        (T?, GenerationCall) Failed(string outcome) => (null, Call with { Outcome = outcome });
    }

    /// <summary>The object inside whatever stands around it, such as a Markdown fence.</summary>
    private static string Body(string answer)
    {
        var (first, last) = (answer.IndexOf('{', StringComparison.Ordinal), answer.LastIndexOf('}'));
        return first >= 0 && last > first ? answer[first..(last + 1)] : answer;
    }
}
