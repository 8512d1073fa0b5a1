namespace HireFlux.ProcessHost;

/// <summary>A resource that listens on addresses.</summary>
public interface IResourceWithEndpoints : IResource;
