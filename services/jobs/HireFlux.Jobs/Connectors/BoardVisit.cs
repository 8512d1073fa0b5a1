using HireFlux.Jobs.Connectors.Formats;

namespace HireFlux.Jobs.Connectors;

/// <summary>One reading of a board, with what it is asked to spare us.</summary>
/// <param name="known">What the last whole answer came with; null to have it whole again.</param>
/// <param name="stored">The open postings' external ids by their fingerprints: these need not be read again.</param>
internal sealed class BoardVisit(BoardValidators? known = null, IReadOnlyDictionary<Guid, string>? stored = null)
{
    public BoardValidators? Known { get; } = known;

    public IReadOnlyDictionary<Guid, string> Stored { get; } = stored ?? new Dictionary<Guid, string>();

    /// <summary>The board says that it is what it was: nothing is listed because nothing is new.</summary>
    public bool IsUnchanged { get; set; }

    /// <summary>What this whole answer came with; null when it says nothing of the kind.</summary>
    public BoardValidators? Given { get; set; }

    /// <summary>How the last answer begins; null when there was none.</summary>
    public ReadOnlyMemory<byte>? Head { get; set; }

    /// <summary>What the last answer looks like, as <see cref="AnswerFormat"/> says it; null when there was none.</summary>
    public string? Format => Head is { } head ? AnswerFormat.Of(head.Span) : null;
}
