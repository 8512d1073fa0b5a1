namespace HireFlux.Jobs.Features;

/// <summary>A posting that a run did not store.</summary>
/// <param name="Id">Identity of the refusal.</param>
/// <param name="ExternalId">The posting's id at its source; null when it has none.</param>
/// <param name="Title">Null when it has none.</param>
/// <param name="Reason">Why.</param>
internal sealed record RefusalResponse(Guid Id, string? ExternalId, string? Title, string Reason);
