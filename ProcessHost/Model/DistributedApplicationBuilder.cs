using System.Reflection;
using HireFlux.ProcessHost.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace HireFlux.ProcessHost;

/// <inheritdoc/>
internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    private readonly HostOptions _options;
    private HomeDirectory? _home;

    internal DistributedApplicationBuilder(string[] args, HostOptions? options = null)
    {
        // The order of a .NET host: files, then variables, then the command line.
        var name = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddCommandLine(args).Build()["environment"];
        Environment = new ApplicationEnvironment
        {
            EnvironmentName = name is { Length: > 0 } ? name : Environments.Production,
            ApplicationName = Assembly.GetEntryAssembly()?.GetName().Name ?? "AppHost",
            ContentRootPath = AppContext.BaseDirectory,
        };
        Configuration.SetBasePath(AppContext.BaseDirectory);
        Configuration.AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        Configuration.AddJsonFile($"appsettings.{Environment.EnvironmentName}.json", optional: true, reloadOnChange: false);
        Configuration.AddEnvironmentVariables();
        Configuration.AddCommandLine(args);
        _options = options ?? HostOptions.FromConfiguration(Configuration);
    }

    public ConfigurationManager Configuration { get; } = new();

    public IHostEnvironment Environment { get; }

    public DistributedApplicationExecutionContext ExecutionContext { get; } = new();

    internal List<Resource> Resources { get; } = [];

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : Resource
    {
        if (Resources.Exists(r => string.Equals(r.Name, resource.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DistributedApplicationException($"Cannot add resource '{resource.Name}': a resource with that name already exists.");
        }

        Resources.Add(resource);
        return new ResourceBuilder<T>(resource, this);
    }

    public DistributedApplication Build() => new(this, _options);

    /// <summary>The value of a parameter: as configured, as the model says, or, for a secret, generated once and kept.</summary>
    internal string ParameterValue(string name, string? modelValue, bool secret) =>
        Configuration[$"Parameters:{name}"] ?? modelValue ?? (secret ? Secret(name) : throw new DistributedApplicationException(
            $"Parameter '{name}' has no value: set Parameters__{name} in the environment, or Parameters:{name} in appsettings.json."));

    internal void Use(HomeDirectory home) => _home = home;

    private string Secret(string name) =>
        (_home ?? throw new DistributedApplicationException($"Secret '{name}' is known only once the application starts.")).Secrets.GetOrCreate(name);
}
