namespace HireFlux.Cli;

/// <summary>A board to register and sync.</summary>
/// <param name="Kind">greenhouse or lever.</param>
/// <param name="Token">The board's name at its host.</param>
/// <param name="Company">The employer, where the board does not say.</param>
internal sealed record JourneyBoard(string Kind, string Token, string Company)
{
    /// <summary>The source's name in HireFlux.</summary>
    public string SourceName => $"{Company} ({Kind})";
}
