namespace HireFlux.Probe.Persistence;

/// <summary>What handling one event left behind.</summary>
internal sealed class Effect(Guid aggregateId, int number, string? traceId)
{
    /// <summary>In order of handling.</summary>
    public long Id { get; private set; }

    public Guid AggregateId { get; private set; } = aggregateId;

    public int Number { get; private set; } = number;

    public string? TraceId { get; private set; } = traceId;

    public DateTime CreatedAt { get; private set; }
}
