namespace HireFlux.ProcessHost.Running;

/// <summary>Environments of child processes.</summary>
internal static class ChildEnvironment
{
    /// <summary>Names every process that belongs to a home, so that leftovers can be told from everyone else's processes.</summary>
    internal const string HomeVariable = "HIREFLUX_PROCESS_OF";

    // Ours, not theirs: how the AppHost itself is configured, and what only the model may give them.
    private static readonly string[] KeptBack =
        ["ASPNETCORE_", "DOTNET_ENVIRONMENT", "DOTNET_LAUNCH_PROFILE", "HTTP_PORTS", "HTTPS_PORTS", "URLS", "OTEL_", "ConnectionStrings__", "services__", "Parameters__", "HIREFLUX_", "RABBITMQ_", "ERL_", "PG"];

    /// <summary>What servers get: nothing of ours but the PATH.</summary>
    internal static Dictionary<string, string> ForServer(HomeDirectory home, string folder) => new(StringComparer.Ordinal)
    {
        ["PATH"] = Executables.SearchPath,
        ["HOME"] = folder,
        ["LANG"] = "C.UTF-8",
        [HomeVariable] = home.Path,
    };

    /// <summary>What projects get before the model's own variables: our environment, without what is ours alone.</summary>
    internal static Dictionary<string, string> ForProject(HomeDirectory home)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            var name = (string)entry.Key;
            if (!Array.Exists(KeptBack, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                environment[name] = (string?)entry.Value ?? "";
            }
        }

        environment[HomeVariable] = home.Path;
        return environment;
    }
}
