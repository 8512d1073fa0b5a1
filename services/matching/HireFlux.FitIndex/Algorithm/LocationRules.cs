namespace HireFlux.FitIndex;

/// <summary>Scores of each case of place and policy, 0 to 100; distances in kilometres.</summary>
public sealed record LocationRules(
    decimal RemoteAllowed,
    decimal RemoteScopeUnstated,
    decimal PreferredCity,
    double NearKm,
    decimal Near,
    double FarKm,
    decimal Far,
    decimal Relocating,
    decimal Elsewhere,
    decimal OppositePolicy);
