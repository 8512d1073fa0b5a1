namespace HireFlux.ProcessHost;

/// <inheritdoc cref="IResourceBuilder{T}"/>
internal sealed record ResourceBuilder<T>(T Resource, IDistributedApplicationBuilder ApplicationBuilder) : IResourceBuilder<T>
    where T : IResource;
