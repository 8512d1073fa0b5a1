using System.Net.Http.Json;
using System.Text.Json;

namespace HireFlux.Billing.Tests;

public sealed class DescriptionTests(BillingHost host)
{
    [Fact]
    public async Task Every_route_is_described()
    {
        using var client = host.Anonymous();
        var description = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);
        Assert.Equal(
            ["/v1/admin/credits/bonus", "/v1/credits", "/v1/credits/ledger", "/v1/plans", "/v1/subscription"],
            description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
    }
}
