namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>An event that waits to be published.</summary>
internal sealed class OutboxMessage(Guid id, Guid aggregateId, string type, string body, string? traceParent)
{
    /// <summary>The message id on the bus: a message published twice keeps it, so the inbox knows it again.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>Given by the database: the order of publishing.</summary>
    public long Sequence { get; private set; }

    public Guid AggregateId { get; private set; } = aggregateId;

    public string Type { get; private set; } = type;

    public string Body { get; private set; } = body;

    /// <summary>W3C trace context of the request that saved it.</summary>
    public string? TraceParent { get; private set; } = traceParent;

    public DateTime CreatedAt { get; private set; }
}
