using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Testing;

namespace HireFlux.EndToEnd.Tests;

/// <summary>Every operation that the gateway's merged document lists.</summary>
internal static class ApiSurface
{
    /// <summary>Reads the document, once all services are in it.</summary>
    public static async Task<IReadOnlyList<ApiOperation>> ReadAsync(Uri gateway)
    {
        using var client = new HttpClient { BaseAddress = gateway };
        JsonElement document = default;
        await Eventually.TrueAsync(
            async () => (document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json"))
                .GetProperty("x-hireflux-missing").GetArrayLength() == 0,
            "every service's document is in the merged one");
        return [.. document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject()
                .Where(member => member.Name is "get" or "post" or "put" or "patch" or "delete")
                .Select(operation => Operation(document, path.Name, operation)))
            .OrderBy(operation => operation.Path, StringComparer.Ordinal)
            .ThenBy(operation => operation.Method, StringComparer.Ordinal)];
    }

    private static ApiOperation Operation(JsonElement document, string path, JsonProperty operation)
    {
        var parameters = operation.Value.TryGetProperty("parameters", out var listed)
            ? listed.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString()!).ToList()
            : [];
        var body = operation.Value.TryGetProperty("requestBody", out var request) ? request.GetProperty("content").EnumerateObject().First() : default(JsonProperty?);
        return new ApiOperation(
            operation.Name.ToUpperInvariant(),
            path,
            parameters,
            body?.Name,
            body is not null && request.TryGetProperty("required", out var required) && required.GetBoolean(),
            body is { } content && content.Value.TryGetProperty("schema", out var schema) ? Members(document, schema) : []);
    }

    private static Dictionary<string, string> Members(JsonElement document, JsonElement schema)
    {
        // A body that may be left out is described as null or the real one.
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            schema = choices.EnumerateArray().Last();
        }

        while (schema.TryGetProperty("$ref", out var reference))
        {
            var target = document;
            foreach (var step in reference.GetString()!.TrimStart('#', '/').Split('/'))
            {
                target = target.GetProperty(step.Replace("~1", "/", StringComparison.Ordinal));
            }

            schema = target;
        }

        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString())
            : [];
    }
}
