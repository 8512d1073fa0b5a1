using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HireFlux.Gateway.Tests;

public sealed partial class OpenApiTests
{
    private const string Path = "/openapi/v1.json";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_documents_of_all_services_are_one()
    {
        await using var gateway = new GatewayHost();
        Describe(gateway);
        await gateway.InitializeAsync();

        var document = await gateway.Anonymous().GetAsync(Path, Cancellation).JsonAsync();

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("http://localhost:8080", document.GetProperty("servers")[0].GetProperty("url").GetString());
        Assert.Equal(0, document.GetProperty("x-hireflux-missing").GetArrayLength());
        Assert.Equal(["/v1/jobs", "/v1/plans", "/v1/profile"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
        Assert.Equal(
            ["Problem", "billing.Item", "billing.Page", "jobs.Item", "jobs.Page"],
            document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => schema.Name).Order(StringComparer.Ordinal));
        Assert.All(References(document), reference => Assert.True(Resolves(document, reference), reference));
        Assert.Equal("#/components/schemas/jobs.Page", Get(document, "/v1/jobs").GetProperty("responses").GetProperty("200").GetProperty("$ref").GetString());
        Assert.Equal("#/components/schemas/billing.Item", document.GetProperty("components").GetProperty("schemas").GetProperty("billing.Page")
            .GetProperty("properties").GetProperty("item").GetProperty("$ref").GetString());
        Assert.Equal(3, document.GetProperty("paths").EnumerateObject().Select(path => path.Value.GetProperty("get").GetProperty("operationId").GetString()).Distinct().Count());
        Assert.Equal(0, Get(document, "/v1/plans").GetProperty("security").GetArrayLength());
        Assert.Equal(1, Get(document, "/v1/jobs").GetProperty("security").GetArrayLength());
    }

    [Fact]
    public async Task A_service_that_is_away_is_left_out_and_named()
    {
        await using var gateway = new GatewayHost();
        Describe(gateway);
        await gateway.InitializeAsync();
        await gateway["billing"].KillAsync();

        var document = await gateway.Anonymous().GetAsync(Path, Cancellation).JsonAsync();

        Assert.Equal(["billing"], document.GetProperty("x-hireflux-missing").EnumerateArray().Select(service => service.GetString()));
        Assert.Equal(["/v1/jobs", "/v1/profile"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
        Assert.All(References(document), reference => Assert.True(Resolves(document, reference), reference));
    }

    [Fact]
    public async Task What_is_no_document_is_left_out_too()
    {
        await using var gateway = new GatewayHost();
        Describe(gateway);
        gateway["jobs"].OpenApi = new JsonObject { ["paths"] = 5, ["components"] = new JsonArray() };
        await gateway.InitializeAsync();

        var document = await gateway.Anonymous().GetAsync(Path, Cancellation).JsonAsync();

        Assert.Equal(["/v1/plans", "/v1/profile"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
    }

    [Fact]
    public async Task The_reference_page_works_without_any_other_host()
    {
        await using var gateway = await new GatewayHost().StartedAsync();
        var client = gateway.Anonymous();
        using var root = await client.GetAsync("/", Cancellation);
        Assert.StartsWith("/scalar", root.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);

        var page = await client.GetAsync("/scalar/", Cancellation).TextAsync();

        var scripts = ScriptSource().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(scripts);
        foreach (var script in scripts)
        {
            Assert.DoesNotContain("//", script, StringComparison.Ordinal);
            using var asset = await client.GetAsync(new Uri(new Uri(client.BaseAddress!, "/scalar/"), script), Cancellation);
            Assert.Equal(HttpStatusCode.OK, asset.StatusCode);
            Assert.Equal("text/javascript", asset.Content.Headers.ContentType?.MediaType?.Replace("application/", "text/", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("cdn.", page, StringComparison.OrdinalIgnoreCase);
    }

    private static void Describe(GatewayHost gateway)
    {
        foreach (var backEnd in gateway.BackEnds.Values)
        {
            backEnd.OpenApi = Document();
        }

        gateway["jobs"].OpenApi = Document("/v1/jobs/", "integer");
        gateway["billing"].OpenApi = Document("/v1/plans", "string");
        // The last two are not this service's to publish.
        gateway["profiles"].OpenApi = JsonNode.Parse("""
            {
              "paths": {
                "/v1/profile/": { "get": { "operationId": "Get", "responses": { "200": { "$ref": "#/components/schemas/Problem" } } } },
                "/v1/jobs": { "get": { "operationId": "Stolen", "responses": {} } },
                "/internal": { "get": { "operationId": "Internal", "responses": {} } }
              },
              "components": { "schemas": { "Problem": { "type": "object" } } }
            }
            """)!.AsObject();
    }

    private static JsonObject Document() => JsonNode.Parse("""{ "openapi": "3.1.1", "paths": {}, "components": { "schemas": { "Problem": { "type": "object" } } } }""")!.AsObject();

    /// <summary>Page is spelt alike everywhere, but its Item is not.</summary>
    private static JsonObject Document(string path, string itemType) => JsonNode.Parse($$$"""
        {
          "openapi": "3.1.1",
          "paths": { "{{{path}}}": { "get": { "operationId": "Get", "responses": { "200": { "$ref": "#/components/schemas/Page" } } } } },
          "components": {
            "schemas": {
              "Problem": { "type": "object" },
              "Item": { "type": "{{{itemType}}}" },
              "Page": { "type": "object", "properties": { "item": { "$ref": "#/components/schemas/Item" } } }
            }
          }
        }
        """)!.AsObject();

    private static JsonElement Get(JsonElement document, string path) => document.GetProperty("paths").GetProperty(path).GetProperty("get");

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.NameEquals("$ref") && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool Resolves(JsonElement document, string reference) =>
        document.GetProperty("components").GetProperty("schemas").TryGetProperty(reference["#/components/schemas/".Length..], out _);

    [GeneratedRegex("<script[^>]+src=\"([^\"]+)\"")]
    private static partial Regex ScriptSource();
}
