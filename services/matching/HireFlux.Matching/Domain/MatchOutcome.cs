using HireFlux.FitIndex;

namespace HireFlux.Matching.Domain;

/// <summary>
/// How an application went whose score is known: what calibration counts. Written by ProjectOutcomes; either event may come first, so a row
/// may hold an answer to an application that was not heard of yet.
/// </summary>
internal sealed class MatchOutcome
{
    public Guid ApplicationId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? JobId { get; private set; }

    /// <summary>The index when the application was sent, 0 to 100; null where none could be computed. So are the three that belong to it.</summary>
    public int? FitIndex { get; private set; }

    public FitBand? Band { get; private set; }

    public string? AlgoVersion { get; private set; }

    /// <summary>Age of the posting when the application was sent, in days.</summary>
    public int? PostingAgeDays { get; private set; }

    /// <summary>Characters of the posting's requirements and duties.</summary>
    public int? PostingLength { get; private set; }

    /// <summary>Null until the application itself is heard of.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>The furthest answer: offer before interview_request before rejection; null without one.</summary>
    public string? ResponseType { get; private set; }

    /// <summary>Of the first answer.</summary>
    public DateTime? RespondedAt { get; private set; }
}
