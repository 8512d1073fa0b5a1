using System.Globalization;
using System.Text;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>The files that a RabbitMQ node is configured by.</summary>
internal sealed class RabbitMqFiles(string folder, ServerAccount? owner)
{
    // What else comes with the server is not used here, and each folder on Erlang's code path costs start time: the
    // broker looks for every one of its modules in all of them.
    private static readonly string[] NeededPlugins = ["rabbitmq_prelaunch-", "rabbitmq_management-", "rabbitmq_management_agent-", "rabbitmq_web_dispatch-"];

    internal string Folder { get; } = folder;

    internal void Write(string user, string password, int port, int? managementPort)
    {
        // default_user is made on the first start only, and is the only user: no guest.
        var settings = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"listeners.tcp.1 = 127.0.0.1:{port}")
            .AppendLine(CultureInfo.InvariantCulture, $"default_user = {user}")
            .AppendLine(CultureInfo.InvariantCulture, $"default_pass = {password}")
            .AppendLine("log.console = true")
            .AppendLine("log.console.level = info")
            .AppendLine("log.file = false");
        if (managementPort is { } management)
        {
            settings.AppendLine("management.tcp.ip = 127.0.0.1").AppendLine(CultureInfo.InvariantCulture, $"management.tcp.port = {management}");
        }

        Put("rabbitmq.conf", settings.ToString());
        Put("enabled_plugins", managementPort is null ? "[]." : "[rabbitmq_management].");
        Put("advanced.config", "[{kernel, [{inet_dist_use_interface, {127,0,0,1}}]}].");
        File.Delete(In("pid"));
    }

    internal void AddTo(Dictionary<string, string> environment, string? plugins)
    {
        environment["RABBITMQ_NODENAME"] = "hireflux@localhost";
        environment["RABBITMQ_MNESIA_BASE"] = In("mnesia");
        environment["RABBITMQ_LOG_BASE"] = In("log");
        environment["RABBITMQ_CONFIG_FILE"] = In("rabbitmq.conf");
        environment["RABBITMQ_ADVANCED_CONFIG_FILE"] = In("advanced.config");
        environment["RABBITMQ_ENABLED_PLUGINS_FILE"] = In("enabled_plugins");
        environment["RABBITMQ_GENERATED_CONFIG_DIR"] = In("generated");
        environment["RABBITMQ_PID_FILE"] = In("pid");

        // Names no file: the system's own /etc/rabbitmq/rabbitmq-env.conf is not for us.
        environment["RABBITMQ_CONF_ENV_FILE"] = In("none");

        // Makes the start script exec Erlang, so that the process we know is the server itself.
        environment["RUNNING_UNDER_SYSTEMD"] = "true";
        var processors = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        environment["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = $"+S {processors}:{processors} +sbwt none +sbwtdcpu none +sbwtdio none";
        if (plugins is not null && LinkNeeded(plugins) is { } needed)
        {
            environment["RABBITMQ_PLUGINS_DIR"] = needed;
        }
    }

    /// <summary>A folder of links to the libraries and the few plugins that are needed.</summary>
    private string? LinkNeeded(string plugins)
    {
        var links = In("plugins");
        if (Directory.Exists(links))
        {
            Directory.Delete(links, recursive: true);
        }

        Directory.CreateDirectory(links);
        foreach (var entry in Directory.EnumerateFileSystemEntries(plugins))
        {
            var name = Path.GetFileName(entry);
            var isPlugin = name.StartsWith("rabbitmq_", StringComparison.Ordinal);
            if (!isPlugin || Array.Exists(NeededPlugins, needed => name.StartsWith(needed, StringComparison.Ordinal)))
            {
                File.CreateSymbolicLink(Path.Combine(links, name), entry);
            }
        }

        owner?.Own(links);
        return links;
    }

    private string In(string name) => Path.Combine(Folder, name);

    private void Put(string name, string content) => PrivateFile.Write(In(name), content, owner);
}
