using System.Text.Json.Serialization;

namespace HireFlux.Matching.Encoders;

/// <summary>The vector of one text.</summary>
/// <param name="Index">The text's place in the request.</param>
internal sealed record EmbeddingsItem([property: JsonPropertyName("index")] int? Index, [property: JsonPropertyName("embedding")] float[]? Embedding);
