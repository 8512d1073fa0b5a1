using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Sync;

/// <summary>A board's entry, and what there is to do about it: it is refused, new, to be compared with what is stored, or as it was.</summary>
/// <param name="Entry">As the board has it.</param>
internal sealed record ReadEntry(BoardEntry Entry)
{
    /// <summary>One of RefusalReasons; null when it can be stored.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is stored of it; null when it is new, refused or was not read.</summary>
    public KnownJob? Known { get; init; }

    /// <summary>Its text; null when it is refused or as it was.</summary>
    public PostingDocument? Document { get; init; }

    /// <summary>Its row, when it is new.</summary>
    public Job? New { get; init; }
}
