namespace HireFlux.ProcessHost;

/// <summary>What a resource waits for before it starts.</summary>
internal sealed record Dependency(Resource On, DependencyKind Kind, int ExitCode = 0);
