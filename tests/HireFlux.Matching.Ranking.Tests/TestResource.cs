using System.Text.Json;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>The hand-written JSON beside these tests.</summary>
internal static class TestResource
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static T Read<T>(string name)
    {
        using var stream = typeof(TestResource).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, s_options)!;
    }
}
