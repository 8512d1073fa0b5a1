namespace HireFlux.ServiceDefaults;

/// <summary>The name under which a service is known to the orchestrator, the broker and the cache.</summary>
/// <param name="Name">Lower case, such as <c>jobs</c>.</param>
public sealed record ServiceIdentity(string Name);
