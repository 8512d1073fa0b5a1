namespace HireFlux.ProcessHost.Running;

/// <summary>An address of a resource.</summary>
internal sealed record ResourceEndpoint(string Name, string Url, bool External);
