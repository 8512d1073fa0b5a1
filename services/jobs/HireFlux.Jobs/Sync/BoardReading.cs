using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Sync;

/// <summary>What was seen of a board so far, and how the reading ended.</summary>
internal sealed class BoardReading
{
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>Ids that the board lists as open jobs, whether they could be stored or not.</summary>
    public HashSet<string> Listed { get; } = new(StringComparer.Ordinal);

    /// <summary>What the board was asked to spare us.</summary>
    public BoardVisit Visit { get; set; } = new();

    public int Count { get; private set; }

    /// <summary>Entries that have not the shape of a posting.</summary>
    public int Broken { get; private set; }

    /// <summary>Entries without an id: any stored posting might be one of them.</summary>
    public int Unidentified { get; private set; }

    /// <summary>The board's kind lists nothing for boards that do not exist.</summary>
    public bool MayBeUnknown { get; set; }

    /// <summary>One of SyncErrors; null when the board was read to its end.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>What the board's kind answers with.</summary>
    public string? ExpectedFormat { get; set; }

    /// <summary>When the board wants to be asked again.</summary>
    public TimeSpan? RetryAfter { get; set; }

    /// <summary>The last entries: they are not written yet, but are with the end of the run.</summary>
    public IReadOnlyList<ReadEntry> Rest { get; set; } = [];

    /// <summary>Takes note of an entry; one whose id came before is refused.</summary>
    public BoardEntry Note(BoardEntry entry)
    {
        Count++;
        Unidentified += entry.ExternalId is null ? 1 : 0;
        Broken += entry.Refusal is RefusalReasons.Malformed or RefusalReasons.MissingId or RefusalReasons.MissingTitle or RefusalReasons.MissingText or RefusalReasons.InvalidUrl ? 1 : 0;
        if (entry.ExternalId is not { } id)
        {
            return entry;
        }

        if (entry.Refusal is null || RefusalReasons.StillListed(entry.Refusal))
        {
            Listed.Add(id);
        }

        return _met.Add(id) ? entry : BoardEntry.Refused(id, entry.Title, RefusalReasons.DuplicateId);
    }

    /// <summary>What there was to see of an answer that is not what this board documents; null for other errors.</summary>
    public string? DetailOf(string? errorCode) =>
        errorCode != SyncErrors.SchemaDrift || Visit.Format is not { } seen ? null
        : seen == ExpectedFormat ? $"{seen}, but broken off or with entries that are no postings"
        : $"expected {ExpectedFormat}, got {seen}";
}
