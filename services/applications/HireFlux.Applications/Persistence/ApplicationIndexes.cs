namespace HireFlux.Applications.Persistence;

internal static class ApplicationIndexes
{
    /// <summary>One application for each person and job.</summary>
    public const string UniquePerUserJob = "unique_application_per_user_job";
}
