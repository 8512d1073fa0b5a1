using System.Globalization;

namespace HireFlux.ProcessHost;

/// <summary>An address that a resource listens on; its port is settled when the application starts.</summary>
internal sealed class Endpoint(ResourceWithEndpoints owner, string name, string scheme, int? wantedPort)
{
    private int? _port;

    internal string Name { get; } = name;

    internal string Scheme { get; } = scheme;

    /// <summary>The port fixed by the model; null for any free one.</summary>
    internal int? WantedPort { get; } = wantedPort;

    internal bool IsExternal { get; set; }

    /// <summary>Variables that carry the port to the process.</summary>
    internal List<string> PortVariables { get; } = [];

    internal int Port
    {
        get => _port ?? throw new DistributedApplicationException($"The port of {owner.Name}/{Name} is known only once the application starts.");
        set => _port = value;
    }

    /// <summary>Servers speak to IPv4's loopback by number; for web addresses the name is what people type.</summary>
    internal string Host => Scheme.StartsWith("http", StringComparison.Ordinal) ? "localhost" : "127.0.0.1";

    internal string Url => string.Create(CultureInfo.InvariantCulture, $"{Scheme}://{Host}:{Port}");
}
