namespace HireFlux.Jobs.Domain;

/// <summary>A word that stands in some title.</summary>
internal sealed class TitleWord
{
    /// <summary>In lower case, 4 to 40 characters.</summary>
    public required string Word { get; init; }
}
