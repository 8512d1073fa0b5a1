using System.Runtime.InteropServices;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>A built .NET project as a process, with the environment that Aspire would give it.</summary>
internal sealed class ProjectWorkload : Workload
{
    private readonly ProjectResource _resource;
    private readonly HomeDirectory _home;
    private readonly HostOptions _options;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(3) };

    internal ProjectWorkload(ProjectResource resource, HomeDirectory home, HostOptions options, bool runsOnce)
        : base(resource)
    {
        _resource = resource;
        _home = home;
        _options = options;
        RunsOnce = runsOnce;
    }

    internal override string Kind => RunsOnce ? "one-shot" : "service";

    internal override bool RunsOnce { get; }

    internal override bool TakesTurns => true;

    internal override async Task<LaunchSpec> PrepareAsync(CancellationToken cancellationToken)
    {
        var assembly = _resource.Metadata.AssemblyPath;
        if (!File.Exists(assembly))
        {
            throw new DistributedApplicationException($"{assembly} is missing: build the solution first.");
        }

        // As under Aspire a project runs in its own folder, where its settings are; deployed without sources, beside its assembly.
        var folder = Path.GetDirectoryName(_resource.Metadata.ProjectPath)!;
        return new LaunchSpec(
            DotNet(),
            [assembly, .. _resource.Arguments],
            Directory.Exists(folder) ? folder : Path.GetDirectoryName(assembly)!,
            await EnvironmentAsync(cancellationToken).ConfigureAwait(false));
    }

    internal override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var path in _resource.HealthPaths)
            {
                using var response = await _http.GetAsync(new Uri(new Uri(_resource.Endpoints[0].Url), path), cancellationToken).ConfigureAwait(false);
                if (!response.IsSuccessStatusCode)
                {
                    return false;
                }
            }

            return true;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    /// <summary>The whole environment: ours as far as it is theirs, then the table of aspire-contract.md, then the model's own.</summary>
    internal async Task<Dictionary<string, string>> EnvironmentAsync(CancellationToken cancellationToken)
    {
        var environment = ChildEnvironment.ForProject(_home);
        if (_resource.Endpoints.Count > 0)
        {
            environment["ASPNETCORE_URLS"] = string.Join(';', _resource.Endpoints.Select(endpoint => endpoint.Url));
        }

        foreach (var endpoint in _resource.Endpoints)
        {
            foreach (var variable in endpoint.PortVariables)
            {
                environment[variable] = FormattableString.Invariant($"{endpoint.Port}");
            }
        }

        environment["OTEL_SERVICE_NAME"] = _resource.Name;
        environment["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={Guid.CreateVersion7():N}";
        if (_options.OtlpEndpoint is { } collector)
        {
            environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector;
            environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_PROTOCOL") ?? "grpc";
            if (Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_HEADERS") is { Length: > 0 } headers)
            {
                environment["OTEL_EXPORTER_OTLP_HEADERS"] = headers;
            }
        }

        foreach (var (name, value) in _resource.Variables)
        {
            environment[name] = await value.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "";
        }

        return environment;
    }

    /// <summary>The dotnet that runs ourselves: the runtime's folder is .../shared/Microsoft.NETCore.App/version/.</summary>
    private static string DotNet()
    {
        var own = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", "dotnet"));
        return File.Exists(own) ? own : Executables.Require("dotnet", "dotnet-sdk-10.0");
    }
}
