namespace HireFlux.Matching.Domain;

/// <summary>A person to score against all postings, or a posting to score against all people. The row stays until that is done.</summary>
internal sealed class ScoringWork
{
    /// <summary>One of WorkKinds.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The person or the posting.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Grows with each request: what was asked for again during a run is done again after it.</summary>
    public long Generation { get; private set; }

    /// <summary>0 for changes, 1 for the daily refresh.</summary>
    public short Priority { get; private set; }

    public DateTime RequestedAt { get; private set; }

    /// <summary>Not before: lets a burst of changes become one run.</summary>
    public DateTime AvailableAt { get; private set; }

    public Guid? LeaseId { get; private set; }

    public DateTime? LeasedUntil { get; private set; }

    /// <summary>Runs begun since the last one that succeeded.</summary>
    public int Attempts { get; private set; }
}
