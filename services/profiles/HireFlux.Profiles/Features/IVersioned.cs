namespace HireFlux.Profiles.Features;

/// <summary>An answer that has an entity tag.</summary>
internal interface IVersioned
{
    long Version { get; }
}
