namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Where the work is done.</summary>
/// <param name="Policy">remote, hybrid or onsite; null when the posting does not say.</param>
/// <param name="Source">structured, location or text; null when it does not say.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes that a remote job is restricted to, sorted; empty when not said.</param>
internal sealed record RemoteWork(string? Policy, string? Source, IReadOnlyList<string> Countries)
{
    public const string Remote = "remote";
    public const string Hybrid = "hybrid";
    public const string Onsite = "onsite";
}
