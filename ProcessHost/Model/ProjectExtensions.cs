namespace HireFlux.ProcessHost;

/// <summary>Adds .NET projects.</summary>
public static class ProjectExtensions
{
    /// <summary>Adds a project with the first launch profile of kind Project that it has.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name)
        where TProject : IProjectMetadata, new() => Add(builder, name, new TProject(), LaunchProfile.First);

    /// <summary>Adds a project with the launch profile of this name, or with none when it is null.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(
        this IDistributedApplicationBuilder builder, string name, string? launchProfileName)
        where TProject : IProjectMetadata, new() =>
        Add(builder, name, new TProject(), path => launchProfileName is null ? null : LaunchProfile.Named(path, launchProfileName));

    /// <summary>Adds an endpoint, named <c>http</c> unless said otherwise.</summary>
    /// <param name="port">Port for clients; null for a free one.</param>
    /// <param name="targetPort">Port for the process; here always the clients' own.</param>
    /// <param name="env">A variable that gets the port.</param>
    /// <exception cref="DistributedApplicationException">It has an endpoint of that name, perhaps from its launch profile.</exception>
    public static IResourceBuilder<ProjectResource> WithHttpEndpoint(
        this IResourceBuilder<ProjectResource> builder, int? port = null, int? targetPort = null, string? name = null, string? env = null)
    {
        var endpoint = builder.Resource.AddEndpoint(name ?? "http", "http", port ?? targetPort);
        if (env is not null)
        {
            endpoint.PortVariables.Add(env);
        }

        return builder;
    }

    /// <summary>Marks the HTTP endpoints as meant for people and other systems.</summary>
    public static IResourceBuilder<ProjectResource> WithExternalHttpEndpoints(this IResourceBuilder<ProjectResource> builder)
    {
        builder.Resource.Endpoints.ForEach(endpoint => endpoint.IsExternal = true);
        return builder;
    }

    /// <summary>Counts it healthy while this path of its first endpoint answers 200.</summary>
    /// <exception cref="DistributedApplicationException">It has no endpoint.</exception>
    public static IResourceBuilder<ProjectResource> WithHttpHealthCheck(this IResourceBuilder<ProjectResource> builder, string? path = null)
    {
        if (builder.Resource.Endpoints.Count == 0)
        {
            throw new DistributedApplicationException(
                $"Could not create HTTP health check for resource '{builder.Resource.Name}' as it has no HTTP endpoint.");
        }

        builder.Resource.HealthPaths.Add(path ?? "/");
        return builder;
    }

    private static IResourceBuilder<ProjectResource> Add(
        IDistributedApplicationBuilder builder, string name, IProjectMetadata metadata, Func<string, LaunchProfile?> findProfile)
    {
        var project = new ProjectResource(name, metadata);
        if (findProfile(metadata.ProjectPath) is { } profile)
        {
            foreach (var (variable, value) in profile.Variables)
            {
                project.Variables.Add(new(variable, ReferenceExpression.Create($"{value}")));
            }

            if (profile.HasHttp)
            {
                // Its port is for a developer who starts the project alone; here any free one does.
                project.AddEndpoint("http", "http", port: null);
            }
        }

        return builder.AddResource(project);
    }
}
