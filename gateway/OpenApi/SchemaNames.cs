using System.Text.Json.Nodes;

namespace HireFlux.Gateway.OpenApi;

/// <summary>
/// Names of schemas in the merged document. What several services mean alike keeps its name; what they mean differently, or what refers to
/// such a thing, is told apart by the service's name.
/// </summary>
internal sealed class SchemaNames
{
    public const string Prefix = "#/components/schemas/";
    private readonly HashSet<string> _ambiguous;

    public SchemaNames(IReadOnlyList<ServiceDocument> documents)
    {
        var definitions = documents
            .SelectMany(document => document.Schemas.Select(schema => (Name: schema.Key, Schema: schema.Value)))
            .ToLookup(definition => definition.Name, definition => definition.Schema, StringComparer.Ordinal);
        _ambiguous = [.. definitions
            .Where(schemas => schemas.Any(schema => !JsonNode.DeepEquals(schema, schemas.First())))
            .Select(schemas => schemas.Key)];

        int before;
        do
        {
            before = _ambiguous.Count;
            _ambiguous.UnionWith(definitions
                .Where(schemas => schemas.Skip(1).Any() && schemas.SelectMany(References).Any(_ambiguous.Contains))
                .Select(schemas => schemas.Key));
        }
        while (_ambiguous.Count > before);
    }

    public string Of(string service, string name) => _ambiguous.Contains(name) ? $"{service}.{name}" : name;

    /// <summary>Points the references below a node, which is changed, to the merged names.</summary>
    public void Rename(string service, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject value:
                if (Reference(value) is { } name)
                {
                    value["$ref"] = Prefix + Of(service, name);
                }

                foreach (var (_, child) in value)
                {
                    Rename(service, child);
                }

                break;
            case JsonArray values:
                foreach (var child in values)
                {
                    Rename(service, child);
                }

                break;
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(member => References(member.Value)).Concat(Reference(value) is { } name ? [name] : []),
        JsonArray values => values.SelectMany(References),
        _ => [],
    };

    private static string? Reference(JsonObject value) =>
        value["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var target) && target.StartsWith(Prefix, StringComparison.Ordinal)
            ? target[Prefix.Length..]
            : null;
}
