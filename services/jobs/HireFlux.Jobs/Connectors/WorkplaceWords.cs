namespace HireFlux.Jobs.Connectors;

/// <summary>Boards' words for where the work is done.</summary>
internal static class WorkplaceWords
{
    /// <summary>remote, hybrid or onsite; null for "unspecified" and anything unknown.</summary>
    public static string? Policy(string? word) => word?.Trim().ToLowerInvariant().Replace(" ", "-", StringComparison.Ordinal) switch
    {
        "remote" or "fully-remote" or "100%-remote" or "remote-only" => "remote",
        "hybrid" => "hybrid",
        "on-site" or "onsite" or "in-office" or "office" or "in-person" => "onsite",
        _ => null,
    };
}
