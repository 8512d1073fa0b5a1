namespace HireFlux.Jobs.Domain;

/// <summary>What a posting's date is.</summary>
internal static class PostedAtSources
{
    /// <summary>The board's own first-publish date.</summary>
    public const string Published = "published";

    /// <summary>The board gives none: when we saw it first.</summary>
    public const string FirstSeen = "first_seen";
}
