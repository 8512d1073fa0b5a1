namespace HireFlux.ProcessHost.Running;

/// <summary>A resource in <c>state.json</c>.</summary>
/// <param name="Endpoints">Addresses by endpoint name.</param>
internal sealed record RecordedResource(
    string Name,
    ResourceState State,
    bool? Healthy,
    ProcessIdentity? Process,
    int Restarts,
    IReadOnlyDictionary<string, string> Endpoints);
