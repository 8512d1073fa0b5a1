namespace HireFlux.Probe.Contracts;

/// <summary>The event of the probe service, which exists to test what every service does alike.</summary>
/// <param name="AggregateId">Its aggregate.</param>
/// <param name="Number">Its place among the aggregate's events, from 0.</param>
/// <param name="Poison">True for an event that its handler cannot digest.</param>
/// <param name="SentAt">When. UTC.</param>
public sealed record ProbeSent(Guid AggregateId, int Number, bool Poison, DateTime SentAt);
