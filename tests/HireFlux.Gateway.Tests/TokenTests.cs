using System.Net;

namespace HireFlux.Gateway.Tests;

public sealed class TokenTests(GatewayHost gateway) : IClassFixture<GatewayHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bad_token_is_401_and_nothing_reaches_the_service()
    {
        var person = Guid.CreateVersion7();
        string[] tokens = [gateway.Tokens.Expired(person), gateway.Tokens.Forged(person), gateway.Tokens.OtherIssuer(person), "nonsense"];
        foreach (var token in tokens)
        {
            await gateway.WithToken(token).GetAsync("/v1/matches", Cancellation).ProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
            await gateway.WithToken(token).GetAsync("/v1/admin/users", Cancellation).ProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
        }

        Assert.Empty(gateway["matching"].Received);
    }

    [Fact]
    public async Task The_token_is_passed_on_for_the_service_to_check_again()
    {
        var token = gateway.Tokens.For(Guid.CreateVersion7());

        await gateway.WithToken(token).GetAsync("/v1/credits", Cancellation).TextAsync();

        Assert.Equal($"Bearer {token}", gateway["billing"].Received.Last().Headers["Authorization"]);
    }
}
