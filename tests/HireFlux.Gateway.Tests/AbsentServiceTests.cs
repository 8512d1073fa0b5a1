using System.Net;
using HireFlux.Testing;
using Microsoft.AspNetCore.Http;

namespace HireFlux.Gateway.Tests;

public sealed class AbsentServiceTests(GatewayHost gateway) : IClassFixture<GatewayHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_is_away_is_503_until_it_is_back_and_the_others_go_on()
    {
        await gateway["jobs"].KillAsync();

        for (var n = 0; n < 15; n++)
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
            {
                using var request = new HttpRequestMessage(method, "/v1/jobs");
                using var response = await gateway.Person().SendAsync(request, Cancellation);
                await Task.FromResult(response).ProblemAsync(HttpStatusCode.ServiceUnavailable, "service_unavailable");
                Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
            }
        }

        await gateway.Person().GetAsync("/v1/matches", Cancellation).TextAsync();
        await gateway["jobs"].StartAsync();
        Assert.Equal("jobs answers", await gateway.Person().GetAsync("/v1/jobs", Cancellation).TextAsync());
    }

    [Fact]
    public async Task A_service_that_dies_while_it_answers_is_503()
    {
        await using var own = await new GatewayHost().StartedAsync();
        own["matching"].Answer = context =>
        {
            context.Abort();
            return Task.FromResult(true);
        };

        await own.Person().PostAsync("/v1/matches", null, Cancellation).ProblemAsync(HttpStatusCode.ServiceUnavailable, "service_unavailable");
        Assert.Single(own["matching"].Received);
    }

    [Fact]
    public async Task A_read_goes_to_another_replica_when_one_is_away()
    {
        await using var second = new BackEnd("second");
        await second.StartAsync();
        await using var own = await new GatewayHost().With("services:billing:http:1", second.Address).StartedAsync();
        await own["billing"].KillAsync();

        for (var n = 0; n < 30; n++)
        {
            Assert.Equal("second answers", await own.Anonymous().GetAsync("/v1/plans", Cancellation).TextAsync());
        }
    }

    [Fact]
    public async Task Both_replicas_of_a_service_are_used()
    {
        await using var second = new BackEnd("second");
        await second.StartAsync();
        await using var own = await new GatewayHost().With("services:billing:http:1", second.Address).StartedAsync();

        await Eventually.TrueAsync(
            async () =>
            {
                await own.Anonymous().GetAsync("/v1/plans", Cancellation).TextAsync();
                return own["billing"].Received.Count > 0 && second.Received.Count > 0;
            },
            "both replicas have been asked");
    }

    [Fact]
    public async Task What_a_service_itself_answers_is_passed_on_unchanged()
    {
        await using var own = await new GatewayHost().StartedAsync();
        own["profiles"].Answer = async context =>
        {
            context.Response.StatusCode = int.Parse(context.Request.Query["status"]!, System.Globalization.CultureInfo.InvariantCulture);
            context.Response.Headers.RetryAfter = "77";
            context.Response.ContentType = "application/problem+json";
            await context.Response.WriteAsync("""{"code":"of_its_own"}""");
            return true;
        };

        foreach (var status in (int[])[404, 409, 500, 502, 503])
        {
            using var response = await own.Person().GetAsync($"/v1/profile?status={status}", Cancellation);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal("""{"code":"of_its_own"}""", await response.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal(TimeSpan.FromSeconds(77), response.Headers.RetryAfter?.Delta);
        }
    }
}
