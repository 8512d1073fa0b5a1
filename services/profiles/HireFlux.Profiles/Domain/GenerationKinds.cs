namespace HireFlux.Profiles.Domain;

/// <summary>What a model was called for.</summary>
internal static class GenerationKinds
{
    public const string Resume = "resume";
    public const string Letter = "letter";
}
