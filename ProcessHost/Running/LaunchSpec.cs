namespace HireFlux.ProcessHost.Running;

/// <summary>Everything needed to start one process.</summary>
/// <param name="Environment">The whole environment: nothing else is inherited.</param>
/// <param name="Account">The account to run as; null to run as ourselves.</param>
internal sealed record LaunchSpec(
    string FileName,
    IReadOnlyList<string> Arguments,
    string WorkingDirectory,
    IReadOnlyDictionary<string, string> Environment,
    ServerAccount? Account = null);
