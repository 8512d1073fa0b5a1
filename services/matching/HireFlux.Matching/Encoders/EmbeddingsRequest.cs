using System.Text.Json.Serialization;

namespace HireFlux.Matching.Encoders;

/// <summary>What is posted to <c>embeddings</c>.</summary>
/// <param name="Dimensions">How long the vectors shall be; absent where the model isn't asked to shorten them.</param>
internal sealed record EmbeddingsRequest(
    [property: JsonPropertyName("model")] string Model,
    [property: JsonPropertyName("input")] IReadOnlyList<string> Input,
    [property: JsonPropertyName("encoding_format")] string EncodingFormat,
    [property: JsonPropertyName("dimensions"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Dimensions);
