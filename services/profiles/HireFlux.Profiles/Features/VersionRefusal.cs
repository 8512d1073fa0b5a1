namespace HireFlux.Profiles.Features;

/// <summary>Why a version cannot be added.</summary>
internal enum VersionRefusal
{
    /// <summary>The account was erased.</summary>
    Erased,

    /// <summary>The person has as many as they may have.</summary>
    TooMany,
}
