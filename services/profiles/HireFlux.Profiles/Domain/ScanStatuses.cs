namespace HireFlux.Profiles.Domain;

/// <summary>Words of <c>resumes.scan_status</c>.</summary>
internal static class ScanStatuses
{
    /// <summary>No scanner has looked at the file: there is none, or it has not answered yet.</summary>
    public const string Unscanned = "unscanned";

    public const string Clean = "clean";

    public const string Infected = "infected";
}
