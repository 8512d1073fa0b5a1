namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>A claimed row of the outbox.</summary>
internal sealed record OutboxRow(Guid Id, Guid AggregateId, string Type, byte[] Body, string? TraceParent, DateTime CreatedAt);
