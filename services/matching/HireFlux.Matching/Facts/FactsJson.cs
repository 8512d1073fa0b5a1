using System.Text.Json;
using System.Text.Json.Serialization;

namespace HireFlux.Matching.Facts;

/// <summary>How facts are kept in the read models. What an older version didn't know is absent and takes its default.</summary>
internal static class FactsJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static string Write<T>(T facts) => JsonSerializer.Serialize(facts, s_options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, s_options) ?? throw new InvalidDataException("The facts are null.");
}
