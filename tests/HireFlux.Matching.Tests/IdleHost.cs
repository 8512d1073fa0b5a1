namespace HireFlux.Matching.Tests;

/// <summary>The service as a replica that only answers requests: scoring waits for somebody else.</summary>
public sealed class IdleHost : MatchingHost
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Scoring:IsEnabled", "false")];
}
