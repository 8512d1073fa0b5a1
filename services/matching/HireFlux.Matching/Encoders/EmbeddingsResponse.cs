using System.Text.Json.Serialization;

namespace HireFlux.Matching.Encoders;

/// <summary>What <c>embeddings</c> answers.</summary>
internal sealed record EmbeddingsResponse([property: JsonPropertyName("data")] IReadOnlyList<EmbeddingsItem?>? Data);
