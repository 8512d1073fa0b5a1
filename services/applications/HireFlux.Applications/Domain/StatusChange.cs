namespace HireFlux.Applications.Domain;

/// <summary>One step of an application's history.</summary>
internal sealed class StatusChange(
    Guid applicationId, long version, ApplicationStatus? fromStatus, ApplicationStatus toStatus, MoveSource source, bool isUndo, DateTime createdAt)
{
    public Guid ApplicationId { get; private set; } = applicationId;

    /// <summary>The application's version after the step: the history's order.</summary>
    public long Version { get; private set; } = version;

    /// <summary>Null for the first step.</summary>
    public ApplicationStatus? FromStatus { get; private set; } = fromStatus;

    public ApplicationStatus ToStatus { get; private set; } = toStatus;

    public MoveSource Source { get; private set; } = source;

    /// <summary>True when it took the step before back.</summary>
    public bool IsUndo { get; private set; } = isUndo;

    public DateTime CreatedAt { get; private set; } = createdAt;
}
