using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace HireFlux.ProcessHost;

/// <summary>How the host itself runs, apart from the model.</summary>
internal sealed record HostOptions
{
    /// <summary>The console's port unless another is asked for.</summary>
    internal const int UsualConsolePort = 18888;

    /// <summary>Folder for state, logs, secrets and data.</summary>
    internal required string Home { get; init; }

    /// <summary>True to take free ports even where the model fixes one, so that several instances run side by side.</summary>
    internal bool FreePorts { get; init; }

    /// <summary>Port of the operator console; null for none.</summary>
    internal int? ConsolePort { get; init; } = UsualConsolePort;

    /// <summary>True to write the resources' output on the terminal.</summary>
    internal bool Terminal { get; init; } = true;

    /// <summary>OTLP collector that services report to; null for none.</summary>
    internal string? OtlpEndpoint { get; init; }

    /// <summary>The run stops when this process has ended, however that came about; null to run for its own sake.</summary>
    internal int? EndWith { get; init; }

    internal static HostOptions FromConfiguration(IConfiguration configuration) => new()
    {
        Home = configuration["HIREFLUX_HOME"] is { Length: > 0 } home ? home : Path.Combine(RepositoryRoot(), ".hireflux"),
        FreePorts = string.Equals(configuration["HIREFLUX_PORTS"], "free", StringComparison.OrdinalIgnoreCase),
        OtlpEndpoint = configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 } otlp ? otlp : null,
        EndWith = int.TryParse(configuration["HIREFLUX_END_WITH"], NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : null,
    };

    /// <summary>The build notes the repository's root in the AppHost's assembly; elsewhere it is where we were started.</summary>
    private static string RepositoryRoot() =>
        Assembly.GetEntryAssembly()?.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "RepositoryRoot")?.Value
        ?? Directory.GetCurrentDirectory();
}
