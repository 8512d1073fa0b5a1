namespace HireFlux.Jobs.Domain;

/// <summary>The boards there is a connector for, by the words of the API and the database.</summary>
internal static class BoardKinds
{
    public const string Greenhouse = "greenhouse";
    public const string Lever = "lever";
    public const string Ashby = "ashby";

    /// <summary>Pages of one host that people imported one by one: nothing to sync, so no board and nothing to register.</summary>
    public const string Page = "page";

    public static IReadOnlyList<string> All { get; } = [Greenhouse, Lever, Ashby];

    public static bool IsKnown(string? kind) => kind is not null && All.Contains(kind, StringComparer.Ordinal);
}
