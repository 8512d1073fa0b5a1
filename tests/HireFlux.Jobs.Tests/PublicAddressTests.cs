using System.Net;
using System.Net.Sockets;
using HireFlux.Jobs.Connectors.Outbound;

namespace HireFlux.Jobs.Tests;

public sealed class PublicAddressTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1")]
    [InlineData("192.0.0.8 192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255")]
    [InlineData(":: ::1 fe80::1 fe80::1%1 fec0::1 fc00::1 fd12:3456::1 ff02::1 2001:db8::1 3fff::1 100::1 2001::1 2001:2::1 5f00::1")]
    [InlineData("::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1 2002:7f00:1::1 2002:a9fe:a9fe::1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::1")]
    public void Addresses_inside_or_of_special_purpose_are_not_public(string addresses) =>
        Assert.All(addresses.Split(' '), address => Assert.False(PublicAddress.Is(IPAddress.Parse(address)), address));

    [Theory]
    [InlineData("1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.255")]
    [InlineData("2606:4700::1111 2a00:1450:4001:80f::200e 2001:4860:4860::8888 ::ffff:8.8.8.8 64:ff9b::808:808")]
    public void Addresses_beside_them_are(string addresses) =>
        Assert.All(addresses.Split(' '), address => Assert.True(PublicAddress.Is(IPAddress.Parse(address)), address));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("0.0.0.0")]
    [InlineData("[::ffff:127.0.0.1]")]
    public async Task Nothing_connects_to_this_machine_however_it_is_written(string host)
    {
        using var listener = new TcpListener(IPAddress.Any, 0);
        listener.Start();
        using var client = new HttpClient(GuardedConnection.CreateHandler([]));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://{host}:{PortOf(listener)}/"), Token));

        Assert.IsType<ForbiddenAddressException>(failure.InnerException);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_port_of_this_machine_that_is_named_is_let_through_and_no_other()
    {
        using var named = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        named.Start();
        other.Start();
        using var client = new HttpClient(GuardedConnection.CreateHandler([PortOf(named)]));

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var answer = client.GetAsync(new Uri($"http://localhost:{PortOf(named)}/"), enough.Token);
        using var accepted = await named.AcceptTcpClientAsync(Token);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://127.0.0.1:{PortOf(other)}/"), Token));

        Assert.False(other.Pending());
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
