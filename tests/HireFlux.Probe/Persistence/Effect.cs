namespace HireFlux.Probe.Persistence;

/// <summary>What handling one event left behind.</summary>
internal sealed class Effect(Guid aggregateId, int number, DateTime sentAt, string? traceId)
{
    /// <summary>In order of handling.</summary>
    public long Id { get; private set; }

    public Guid AggregateId { get; private set; } = aggregateId;

    public int Number { get; private set; } = number;

    /// <summary>When the event was put into the outbox.</summary>
    public DateTime SentAt { get; private set; } = sentAt;

    public string? TraceId { get; private set; } = traceId;

    /// <summary>When its handling began, by the database's clock.</summary>
    public DateTime CreatedAt { get; private set; }
}
