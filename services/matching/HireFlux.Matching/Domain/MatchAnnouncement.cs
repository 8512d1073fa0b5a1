namespace HireFlux.Matching.Domain;

/// <summary>A pair that reached the threshold: it is announced once, however often it is scored again.</summary>
internal sealed class MatchAnnouncement
{
    public Guid UserId { get; private set; }

    public Guid JobId { get; private set; }

    public DateTime FoundAt { get; private set; }

    public DateTime? AnnouncedAt { get; private set; }
}
