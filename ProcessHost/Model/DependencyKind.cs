namespace HireFlux.ProcessHost;

/// <summary>How far the other resource must have come.</summary>
internal enum DependencyKind
{
    Healthy,
    Started,
    Completed,
}
