namespace HireFlux.Jobs.Domain;

/// <summary>The boards there is a connector for, by the words of the API and the database.</summary>
internal static class BoardKinds
{
    public const string Greenhouse = "greenhouse";
    public const string Lever = "lever";
    public const string Ashby = "ashby";

    public static bool IsKnown(string? kind) => kind is Greenhouse or Lever or Ashby;
}
