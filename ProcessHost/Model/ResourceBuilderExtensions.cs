namespace HireFlux.ProcessHost;

/// <summary>Environment, references between resources, and what waits for what.</summary>
public static class ResourceBuilderExtensions
{
    /// <summary>Sets a variable.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value)
        where T : IResourceWithEnvironment => builder.Set(name, ReferenceExpression.Create($"{value}"));

    /// <summary>Sets a variable to a value known once the application starts.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, ReferenceExpression value)
        where T : IResourceWithEnvironment => builder.Set(name, value);

    /// <summary>Sets a variable to an interpolated text with holes.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(
        this IResourceBuilder<T> builder, string name, in ReferenceExpression.ExpressionInterpolatedStringHandler value)
        where T : IResourceWithEnvironment => builder.Set(name, ReferenceExpression.Create(value));

    /// <summary>Sets a variable to a parameter's value.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, IResourceBuilder<ParameterResource> parameter)
        where T : IResourceWithEnvironment => builder.Set(name, parameter.Resource);

    /// <summary>Sets a variable to an endpoint's address.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, EndpointReference endpointReference)
        where T : IResourceWithEnvironment => builder.Set(name, endpointReference);

    /// <summary>Gives <c>ConnectionStrings__name</c>, and each of its parts as <c>NAME_PART</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        IResourceBuilder<IResourceWithConnectionString> source,
        string? connectionName = null,
        bool optional = false)
        where TDestination : IResourceWithEnvironment
    {
        var name = connectionName ?? source.Resource.Name;
        builder.Set($"ConnectionStrings__{name}", source.Resource.ConnectionStringExpression);
        foreach (var (property, value) in source.Resource.GetConnectionProperties())
        {
            builder.Set($"{Resource.VariablePrefix(name)}_{property.ToUpperInvariant()}", value);
        }

        return builder;
    }

    /// <summary>Gives the addresses of a service: <c>services__name__scheme__0</c> and <c>NAME_SCHEME</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
        where TDestination : IResourceWithEnvironment
    {
        var service = (ResourceWithEndpoints)source.Resource;
        foreach (var scheme in service.Endpoints.GroupBy(endpoint => endpoint.Scheme))
        {
            foreach (var (index, endpoint) in scheme.Index())
            {
                var address = new EndpointReference(service, endpoint.Name);
                builder.Set(FormattableString.Invariant($"services__{service.Name}__{scheme.Key}__{index}"), address);
                builder.Set($"{Resource.VariablePrefix(service.Name)}_{Resource.VariablePrefix(endpoint.Name)}", address);
            }
        }

        return builder;
    }

    /// <summary>Adds arguments to the command line.</summary>
    public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, params string[] args)
        where T : IResourceWithArgs
    {
        ((ProjectResource)(IResource)builder.Resource).Arguments.AddRange(args);
        return builder;
    }

    /// <summary>Waits until the dependency is up and healthy.</summary>
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport => builder.Depend(dependency, DependencyKind.Healthy);

    /// <summary>Waits until the dependency has started, healthy or not.</summary>
    public static IResourceBuilder<T> WaitForStart<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport => builder.Depend(dependency, DependencyKind.Started);

    /// <summary>Waits until the dependency has run to its end with this exit code.</summary>
    public static IResourceBuilder<T> WaitForCompletion<T>(
        this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency, int exitCode = 0)
        where T : IResourceWithWaitSupport => builder.Depend(dependency, DependencyKind.Completed, exitCode);

    /// <summary>An endpoint of the resource.</summary>
    public static EndpointReference GetEndpoint<T>(this IResourceBuilder<T> builder, string name)
        where T : IResourceWithEndpoints => new((ResourceWithEndpoints)(IResource)builder.Resource, name);

    private static IResourceBuilder<T> Set<T>(this IResourceBuilder<T> builder, string name, IValueProvider value)
        where T : IResourceWithEnvironment
    {
        ((ProjectResource)(IResource)builder.Resource).Variables.Add(new(name, value));
        return builder;
    }

    private static IResourceBuilder<T> Depend<T>(
        this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency, DependencyKind kind, int exitCode = 0)
        where T : IResource
    {
        // A database is there once its server is healthy: that is when the server's databases are made.
        var target = dependency.Resource is PostgresDatabaseResource database ? database.Parent : (Resource)dependency.Resource;
        ((Resource)(IResource)builder.Resource).Dependencies.Add(new Dependency(target, kind, exitCode));
        return builder;
    }
}
