namespace HireFlux.Profiles.Files;

/// <summary>What a link is worth.</summary>
internal enum FileLinkState
{
    Good,
    Expired,
    Forged,
}
