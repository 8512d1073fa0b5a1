namespace HireFlux.Matching.Tests;

/// <summary>The service without its background scorer: a test runs scorers itself. Three rows a person are kept.</summary>
public sealed class QuietHost : MatchingHost
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Scoring:IsEnabled", "false"),
        new("Scoring:KeptPerPerson", "3"),
    ];
}
