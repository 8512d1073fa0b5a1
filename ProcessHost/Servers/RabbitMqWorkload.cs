using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>
/// RabbitMQ as a local process: node, cookie, data and Erlang port mapper all its own, so that several run side by side
/// and none meets the system's.
/// </summary>
internal sealed class RabbitMqWorkload : Workload
{
    // The mapper runs in the server's own process group, and goes with it.
    private const string StartWithPortMapper = """
        mapper=$1; port=$2; shift 2; tries=0
        "$mapper" -port "$port" -address 127.0.0.1 &
        until "$mapper" -port "$port" -names >/dev/null 2>&1; do
          tries=$((tries + 1)); [ $tries -gt 200 ] && exit 1; sleep 0.05
        done
        exec "$@"
        """;

    private readonly RabbitMQServerResource _resource;
    private readonly HomeDirectory _home;
    private readonly RabbitMqBinaries _binaries;
    private readonly RabbitMqFiles _files;
    private readonly PortAllocator _ports = new(alwaysFree: true);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(2) };

    internal RabbitMqWorkload(RabbitMQServerResource resource, HomeDirectory home)
        : base(resource)
    {
        _resource = resource;
        _home = home;
        _binaries = RabbitMqBinaries.Find();
        _files = new RabbitMqFiles(home.ServerFolder(resource.Name), home.Account);
    }

    internal override string Kind => "RabbitMQ";

    // Its orderly stop takes about six seconds.
    internal override TimeSpan StopGrace => TimeSpan.FromSeconds(12);

    private Endpoint? Management => _resource.Endpoints.Find(e => e.Name == RabbitMQServerResource.ManagementEndpoint);

    internal override async Task<LaunchSpec> PrepareAsync(CancellationToken cancellationToken)
    {
        var user = await _resource.UserNameReference.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "";
        var password = await _resource.PasswordParameter.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "";
        _files.Write(user, password, _resource.PrimaryEndpoint.Port, Management?.Port);

        var environment = ChildEnvironment.ForServer(_home, _files.Folder);
        _files.AddTo(environment, _binaries.Plugins);
        var mapperPort = _ports.Take(null).ToString(CultureInfo.InvariantCulture);
        environment["ERL_EPMD_PORT"] = mapperPort;
        environment["ERL_EPMD_ADDRESS"] = "127.0.0.1";
        environment["RABBITMQ_DIST_PORT"] = _ports.Take(null).ToString(CultureInfo.InvariantCulture);
        return new LaunchSpec(
            "/bin/sh",
            ["-c", StartWithPortMapper, "sh", _binaries.PortMapper, mapperPort, .. OneProcessor.Prefix, _binaries.Server],
            _files.Folder,
            environment,
            _home.Account);
    }

    internal override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(2));
        try
        {
            return Management is { } management
                ? await PassesCheckAsync(management.Port, string.Create(CultureInfo.InvariantCulture, $"port-listener/{_resource.PrimaryEndpoint.Port}"), deadline.Token).ConfigureAwait(false)
                    && await PassesCheckAsync(management.Port, "alarms", deadline.Token).ConfigureAwait(false)
                : await SpeaksAmqpAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SocketException or IOException or HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    internal override Task OnHealthyAsync(ChildProcess process, CancellationToken cancellationToken)
    {
        OneProcessor.Release(process.Identity.Pid);
        return Task.CompletedTask;
    }

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    /// <summary>Offers AMQP 0-9-1 and looks for the answering method frame (type 1) on channel 0: connection.start.</summary>
    private async Task<bool> SpeaksAmqpAsync(CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", _resource.PrimaryEndpoint.Port, cancellationToken).ConfigureAwait(false);
        var stream = client.GetStream();
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            var head = new byte[3];
            await stream.ReadExactlyAsync(head, cancellationToken).ConfigureAwait(false);
            return head is [1, 0, 0];
        }
    }

    /// <summary>Asks the management API, which knows of alarms, and leaves no half-opened connection in the broker's log.</summary>
    private async Task<bool> PassesCheckAsync(int managementPort, string check, CancellationToken cancellationToken)
    {
        var user = await _resource.UserNameReference.GetValueAsync(cancellationToken).ConfigureAwait(false);
        var password = await _resource.PasswordParameter.GetValueAsync(cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{managementPort}/api/health/checks/{check}")));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        using var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode;
    }
}
