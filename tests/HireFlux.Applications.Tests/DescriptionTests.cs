using System.Net.Http.Json;
using System.Text.Json;

namespace HireFlux.Applications.Tests;

public sealed class DescriptionTests(ApplicationsHost host)
{
    [Fact]
    public async Task Every_route_is_described()
    {
        using var client = host.Anonymous();
        var description = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "/v1/applications",
                "/v1/applications/pipeline",
                "/v1/applications/{id}",
                "/v1/applications/{id}/assist",
                "/v1/applications/{id}/cancel",
                "/v1/applications/{id}/response",
                "/v1/applications/{id}/submitted",
            ],
            description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
    }
}
