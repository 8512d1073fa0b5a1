namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>The service as a replica that only answers requests: files wait for somebody else to read them.</summary>
public sealed class IdleProfilesHost : ProfilesHost
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [.. base.Settings, new("Parsing:Workers", "0")];
}
