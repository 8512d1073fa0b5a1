namespace HireFlux.Jobs.Features;

/// <summary>Stable codes of this service's problems.</summary>
internal static class JobsProblems
{
    public const string SourceNotFound = "job_source_not_found";
    public const string SourceNameTaken = "job_source_name_taken";
    public const string SourceInactive = "job_source_inactive";
    public const string SourceNotSynced = "job_source_not_synced";
    public const string RunNotFound = "sync_run_not_found";
    public const string JobNotFound = "job_not_found";
}
