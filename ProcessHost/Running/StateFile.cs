using System.Text.Json;
using System.Text.Json.Serialization;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// What runs, in <c>state.json</c>: for people and scripts, and for the next run to find what this one leaves behind
/// should it be killed.
/// </summary>
internal sealed class StateFile(string path)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly Lock _lock = new();

    internal void Write(Func<RecordedState> state)
    {
        lock (_lock)
        {
            PrivateFile.Write(path, JsonSerializer.Serialize(state(), Json));
        }
    }

    /// <summary>The state as last written; null when there is none, or none that can be read.</summary>
    internal RecordedState? Read()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<RecordedState>(File.ReadAllText(path), Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
