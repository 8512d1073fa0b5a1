namespace HireFlux.Gateway.Tests;

/// <summary>What a back end got.</summary>
public sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, long BodyBytes);
