using System.Text.Json.Nodes;

namespace HireFlux.Gateway.OpenApi;

/// <summary>One service's OpenAPI document.</summary>
internal sealed record ServiceDocument(string Service, JsonObject Document)
{
    public JsonObject Paths => Document["paths"] as JsonObject ?? [];

    public JsonObject Schemas => Components("schemas");

    public JsonObject Components(string kind) => (Document["components"] as JsonObject)?[kind] as JsonObject ?? [];
}
