using System.Net;

namespace HireFlux.Gateway.Tests;

public sealed class BodyLimitTests(GatewayHost gateway) : IClassFixture<GatewayHost>
{
    private const int Megabyte = 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/v1/applications", Megabyte)]
    [InlineData("/v1/resumes", 6 * Megabyte)]
    public async Task A_body_up_to_the_limit_passes_and_one_byte_more_does_not(string path, int limit)
    {
        var before = gateway.Received(path).Count;
        using var fits = new ByteArrayContent(new byte[limit]);
        using var tooLarge = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(new byte[limit + 1]) };
        // The answer comes before the body is read; a client that does not wait for it may only see the connection close.
        tooLarge.Headers.ExpectContinue = true;

        await gateway.Person().PostAsync(path, fits, Cancellation).TextAsync();
        await gateway.Person().SendAsync(tooLarge, Cancellation).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "payload_too_large");

        Assert.Equal(limit, Assert.Single(gateway.Received(path).Skip(before)).Request.BodyBytes);
    }

    [Fact]
    public async Task A_body_of_undeclared_length_is_cut_off_at_the_limit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/applications") { Content = new StreamContent(new MemoryStream(new byte[3 * Megabyte])) };
        request.Headers.TransferEncodingChunked = true;

        await gateway.Person().SendAsync(request, Cancellation).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "payload_too_large");
    }
}
