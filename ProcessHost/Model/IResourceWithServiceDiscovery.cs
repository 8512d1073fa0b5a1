namespace HireFlux.ProcessHost;

/// <summary>A resource that others find by its name, through <c>services__name__scheme__0</c>.</summary>
public interface IResourceWithServiceDiscovery : IResourceWithEndpoints;
