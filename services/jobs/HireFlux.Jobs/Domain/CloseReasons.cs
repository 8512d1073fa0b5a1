namespace HireFlux.Jobs.Domain;

/// <summary>Why a posting was closed, in the words of JobClosed.</summary>
internal static class CloseReasons
{
    public const string Gone = "gone";
    public const string Expired = "expired";
    public const string SourceDisabled = "source_disabled";
}
