namespace HireFlux.FitIndex;

/// <summary>Which postings a scan looks at; what is null or empty asks for nothing.</summary>
public sealed record PostingFilter
{
    /// <summary>Where the work is done; a posting that doesn't say is left out.</summary>
    public WorkPolicy? Policy { get; init; }

    /// <summary>Only those that offer to sponsor a work permit.</summary>
    public bool OffersVisa { get; init; }

    /// <summary>Only those that say to pay as much or more, in the same currency and period.</summary>
    public Pay? LeastPay { get; init; }

    /// <summary>Only those posted later. UTC.</summary>
    public DateTime? PostedAfter { get; init; }

    /// <summary>Only those of these employers, compared without case, punctuation and legal form.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    /// <summary>None of these employers'.</summary>
    public IReadOnlyList<string> OtherThan { get; init; } = [];

    /// <summary>None that a gate holds back.</summary>
    public bool WithoutGated { get; init; }
}
