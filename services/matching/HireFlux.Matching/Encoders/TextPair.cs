using System.Text.Json;
using System.Text.Json.Serialization;

namespace HireFlux.Matching.Encoders;

/// <summary>Two texts that are known to be related, or not; a line of JSON in the file that the anchors are measured on.</summary>
/// <param name="Kind">titles or texts.</param>
/// <param name="IsRelated">Whether they mean kindred things.</param>
/// <param name="A">One.</param>
/// <param name="B">The other.</param>
internal sealed record TextPair(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("related")] bool IsRelated,
    [property: JsonPropertyName("a")] string A,
    [property: JsonPropertyName("b")] string B)
{
    public const string Titles = "titles";

    public const string Texts = "texts";

    private static readonly JsonSerializerOptions s_json = new() { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>Reads a file of pairs.</summary>
    /// <exception cref="InvalidDataException">A line is none.</exception>
    public static List<TextPair> Read(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Parse)];

    private static TextPair Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<TextPair>(line, s_json) is { Kind: Titles or Texts } pair
                ? pair
                : throw new InvalidDataException($"Line {number + 1} is of no kind: titles, texts.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Line {number + 1} is no pair of texts.", exception);
        }
    }
}
