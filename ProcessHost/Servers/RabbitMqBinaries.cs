using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>Where RabbitMQ's programs are, past the wrapper of Debian that insists on an account and a service of its own.</summary>
internal sealed record RabbitMqBinaries(string Server, string PortMapper, string? Plugins)
{
    /// <exception cref="DistributedApplicationException">There is none; the message says how to get it.</exception>
    internal static RabbitMqBinaries Find()
    {
        var server = Executables.Require(
            "rabbitmq-server",
            OperatingSystem.IsMacOS() ? "rabbitmq" : "rabbitmq-server",
            [.. Versions("/usr/lib/rabbitmq/lib", "rabbitmq_server-*", "sbin"), "/opt/homebrew/opt/rabbitmq/sbin", "/usr/local/opt/rabbitmq/sbin"]);
        var portMapper = Executables.Require(
            "epmd",
            OperatingSystem.IsMacOS() ? "erlang" : "erlang-base",
            [.. Versions("/usr/lib/erlang", "erts-*", "bin"), .. Versions("/usr/lib64/erlang", "erts-*", "bin"), .. Versions("/opt/homebrew/lib/erlang", "erts-*", "bin"), .. Versions("/usr/local/lib/erlang", "erts-*", "bin")]);
        var plugins = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(server)!)!, "plugins");
        return new RabbitMqBinaries(server, portMapper, Directory.Exists(plugins) ? plugins : null);
    }

    private static IEnumerable<string> Versions(string root, string pattern, string inside) => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root, pattern).OrderDescending(StringComparer.Ordinal).Select(folder => Path.Combine(folder, inside))
        : [];
}
