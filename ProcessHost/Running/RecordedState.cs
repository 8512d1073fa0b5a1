namespace HireFlux.ProcessHost.Running;

/// <summary>The content of <c>state.json</c>.</summary>
/// <param name="AppHost">The host itself.</param>
/// <param name="ReadySeconds">From the host's start until all was ready; null until then.</param>
/// <param name="Console">Address of the operator console; null when there is none.</param>
internal sealed record RecordedState(
    ProcessIdentity AppHost,
    bool Ready,
    double? ReadySeconds,
    string? Console,
    IReadOnlyList<RecordedResource> Resources);
