namespace HireFlux.ProcessHost;

/// <summary>A .NET project, run as a process.</summary>
public sealed class ProjectResource : ResourceWithEndpoints, IResourceWithEnvironment, IResourceWithArgs, IResourceWithServiceDiscovery, IResourceWithWaitSupport
{
    internal ProjectResource(string name, IProjectMetadata metadata)
        : base(name) => Metadata = metadata;

    internal IProjectMetadata Metadata { get; }

    internal List<string> Arguments { get; } = [];

    /// <summary>Variables in the order the model names them; a later one of the same name wins.</summary>
    internal List<KeyValuePair<string, IValueProvider>> Variables { get; } = [];

    /// <summary>Paths that must answer 200 for it to be healthy.</summary>
    internal List<string> HealthPaths { get; } = [];
}
