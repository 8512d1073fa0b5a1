using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HireFlux.Applications.Persistence;

/// <summary>Keeps a map of texts as a JSON object.</summary>
internal sealed class JsonMapConverter() : ValueConverter<IReadOnlyDictionary<string, string>, string>(
    map => JsonSerializer.Serialize(map, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!);
