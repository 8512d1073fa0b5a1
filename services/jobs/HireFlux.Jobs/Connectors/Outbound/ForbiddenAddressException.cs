namespace HireFlux.Jobs.Connectors.Outbound;

/// <summary>A host has no address that may be connected to; none was.</summary>
internal sealed class ForbiddenAddressException(string host) : IOException($"{host} is not on the public internet.");
