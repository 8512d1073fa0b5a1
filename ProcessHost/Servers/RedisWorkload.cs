using System.Globalization;
using System.Net.Sockets;
using System.Text;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>Redis as a local process: this machine only, by password only, with every write kept in its append-only file.</summary>
internal sealed class RedisWorkload : Workload
{
    private readonly RedisResource _resource;
    private readonly HomeDirectory _home;
    private readonly string _folder;
    private readonly string _server;

    internal RedisWorkload(RedisResource resource, HomeDirectory home)
        : base(resource)
    {
        _resource = resource;
        _home = home;
        _server = Executables.Find("redis-server") ?? Executables.Find("valkey-server") ?? Executables.Require("redis-server", OperatingSystem.IsMacOS() ? "redis" : "redis-server");
        _folder = home.ServerFolder(resource.Name);
    }

    internal override string Kind => "Redis";

    internal override async Task<LaunchSpec> PrepareAsync(CancellationToken cancellationToken)
    {
        // In a file and not on the command line, where every account of the machine could read the password.
        var configuration = Path.Combine(_folder, "redis.conf");
        var password = await _resource.PasswordParameter.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "";
        PrivateFile.Write(
            configuration,
            string.Create(CultureInfo.InvariantCulture, $"""
                bind 127.0.0.1
                port {_resource.PrimaryEndpoint.Port}
                requirepass {Quoted(password)}
                dir {Quoted(_folder)}
                appendonly yes
                daemonize no
                """),
            _home.Account);
        return new LaunchSpec(_server, [configuration], _folder, ChildEnvironment.ForServer(_home, _folder), _home.Account);
    }

    internal override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(2));
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", _resource.PrimaryEndpoint.Port, deadline.Token).ConfigureAwait(false);
            var stream = client.GetStream();
            await using (stream.ConfigureAwait(false))
            {
                var password = await _resource.PasswordParameter.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "";
                await stream.WriteAsync(Command("AUTH", password).Concat(Command("PING")).ToArray(), deadline.Token).ConfigureAwait(false);
                using var reader = new StreamReader(stream);
                return await reader.ReadLineAsync(deadline.Token).ConfigureAwait(false) == "+OK"
                    && await reader.ReadLineAsync(deadline.Token).ConfigureAwait(false) == "+PONG";
            }
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>A command as RESP has it: an array of counted strings.</summary>
    private static byte[] Command(params string[] words) => Encoding.UTF8.GetBytes(string.Concat(
        [FormattableString.Invariant($"*{words.Length}\r\n"), .. words.Select(w => FormattableString.Invariant($"${Encoding.UTF8.GetByteCount(w)}\r\n{w}\r\n"))]));

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
