namespace HireFlux.Matching.Domain;

internal static class WorkKinds
{
    public const string Profile = "profile";

    public const string Job = "job";
}
