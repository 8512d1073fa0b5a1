using System.Net;
using System.Net.Sockets;

namespace HireFlux.BoardSimulator.Tests;

public sealed class ControlInterfaceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_are_listed_with_if_none_match_and_without_keys()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/greenhouse/v1/boards/quillstack/jobs?content=true");
        request.Headers.TryAddWithoutValidation("If-None-Match", "W/\"seen\"");
        await simulator.Client.SendAsync(request, Token);
        await simulator.PostJsonAsync("/lever/v0/postings/brightparcel/x?key=secret", new { });

        var log = (await simulator.GetJsonAsync("/_simulator/requests")).EnumerateArray().ToList();

        Assert.Equal(2, log.Count);
        Assert.Equal("/greenhouse/v1/boards/quillstack/jobs", log[0].GetProperty("path").GetString());
        Assert.Equal("?content=true", log[0].GetProperty("query").GetString());
        Assert.Equal("W/\"seen\"", log[0].GetProperty("if_none_match").GetString());
        Assert.Equal(200, log[0].GetProperty("status").GetInt32());
        Assert.True(log[1].GetProperty("authorized").GetBoolean());
        Assert.DoesNotContain("secret", log[1].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_can_be_cleared()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.GetAsync("/lever/v0/postings/brightparcel?mode=json");

        await simulator.Client.DeleteAsync(new Uri("/_simulator/requests", UriKind.Relative), Token);

        Assert.Equal(0, (await simulator.GetJsonAsync("/_simulator/requests")).GetArrayLength());
    }

    [Theory]
    [InlineData("""{"fault":"meteor"}""")]
    [InlineData("""{"fault":"500","count":0}""")]
    [InlineData("""{"fault":"closed","operation":"read"}""")]
    [InlineData("""{"kind":"monster","fault":"500"}""")]
    [InlineData("""{}""")]
    [InlineData("""nonsense""")]
    public async Task A_fault_that_makes_no_sense_is_400(string body)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var answer = await simulator.Client.PostAsync(new Uri("/_simulator/faults", UriKind.Relative), content, Token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_caller_that_is_not_on_loopback_sees_boards_and_no_control_interface()
    {
        // A Unix socket's caller has no IP address, so it isn't a loopback one: no second network interface needed.
        var socket = Path.Combine(Directory.CreateTempSubdirectory("sim").FullName, "s");
        await using var app = BoardSimulatorApp.Build(new BoardSimulatorOptions { Url = $"http://unix:{socket}" });
        await app.StartAsync(Token);
        using var client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellationToken) =>
            {
                var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancellationToken);
                return new NetworkStream(connection, ownsSocket: true);
            },
        });

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("http://sim/lever/v0/postings/brightparcel?mode=json"), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("http://sim/_simulator/applications"), Token)).StatusCode);
    }

    [Fact]
    public async Task Health_tells_whether_there_are_boards()
    {
        using var empty = new BoardsOnDisk();
        await using var with = await SimulatorUnderTest.StartAsync();
        await using var without = await SimulatorUnderTest.StartAsync(empty.Folder);

        Assert.Equal(HttpStatusCode.OK, (await with.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await without.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await without.GetAsync("/health/live")).StatusCode);
    }
}
