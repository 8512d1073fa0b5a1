namespace HireFlux.Probe;

internal sealed record SendProbesRequest
{
    public required Guid AggregateId { get; init; }

    public int First { get; init; }

    public int Count { get; init; } = 1;

    public bool Poison { get; init; }
}
