namespace HireFlux.ProcessHost;

/// <summary>A resource that can be held back until others are there.</summary>
public interface IResourceWithWaitSupport : IResource;
