namespace HireFlux.Profiles.Domain;

/// <summary>A practised interview.</summary>
internal sealed class InterviewSession
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public string? Role { get; private set; }

    /// <summary>JSON array in the shape that the database design shows.</summary>
    public string Questions { get; private set; } = "[]";

    /// <summary>JSON array in the shape that the database design shows.</summary>
    public string? Answers { get; private set; }

    /// <summary>0.0 to 10.0.</summary>
    public decimal? OverallScore { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime? CompletedAt { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }
}
