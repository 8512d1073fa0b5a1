namespace HireFlux.Applications.Features.UpdateApplication;

/// <param name="Version">The version that was read; may be sent as If-Match instead.</param>
/// <param name="Status">Where to: forward in the pipeline, or back by the last move. Absent: stay.</param>
/// <param name="Notes">At most 10,000 characters; empty clears them. Absent: keep.</param>
internal sealed record UpdateApplicationRequest(long? Version, string? Status, string? Notes);
