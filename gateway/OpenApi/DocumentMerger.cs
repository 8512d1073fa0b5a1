using System.Text.Json.Nodes;
using HireFlux.Gateway.Routing;

namespace HireFlux.Gateway.OpenApi;

/// <summary>Makes one document of the services' documents, of those paths that the gateway routes to each.</summary>
internal static class DocumentMerger
{
    public const string BearerScheme = "bearer";

    /// <param name="documents">Of the services that answered.</param>
    /// <param name="missing">Names of those that did not.</param>
    /// <param name="publicAddress">Where clients reach the gateway.</param>
    public static JsonObject Merge(IReadOnlyList<ServiceDocument> documents, IReadOnlyList<string> missing, string publicAddress)
    {
        var names = new SchemaNames(documents);
        var paths = new JsonObject();
        var schemas = new JsonObject();
        var operationIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var (name, schema) in document.Schemas)
            {
                var copy = schema?.DeepClone();
                names.Rename(document.Service, copy);
                schemas[names.Of(document.Service, name)] = copy;
            }

            foreach (var (path, item) in document.Paths)
            {
                // A root mapped in a group has a slash at its end; both ways it is the same route.
                var published = path.Length > 1 ? path.TrimEnd('/') : path;
                if (GatewayRoutes.Find(published) is { } route && route.Service == document.Service && item is JsonObject)
                {
                    var copy = item.DeepClone().AsObject();
                    names.Rename(document.Service, copy);
                    Describe(copy, route, operationIds);
                    paths[published] = copy;
                }
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "HireFlux", ["version"] = "v1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = publicAddress }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas,
                ["securitySchemes"] = new JsonObject
                {
                    [BearerScheme] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" },
                },
            },
            ["tags"] = new JsonArray([.. documents.Select(document => new JsonObject { ["name"] = document.Service })]),
            ["x-hireflux-missing"] = new JsonArray([.. missing.Select(service => JsonValue.Create(service))]),
        };
    }

    /// <summary>Says who may call, from the gateway's table, and keeps operation ids unique.</summary>
    private static void Describe(JsonObject item, GatewayRoute route, HashSet<string> operationIds)
    {
        foreach (var operation in item.Select(member => member.Value).OfType<JsonObject>().Where(operation => operation.ContainsKey("responses")))
        {
            operation["security"] = route.Policy == GatewayRoute.Everyone ? [] : new JsonArray(new JsonObject { [BearerScheme] = new JsonArray() });
            if (operation["operationId"]?.GetValue<string>() is { } id && !operationIds.Add(id))
            {
                operation["operationId"] = $"{route.Service}.{id}";
            }
        }
    }
}
