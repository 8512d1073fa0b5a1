namespace HireFlux.Profiles.Domain;

/// <summary>Words of <c>resumes.parsing_status</c>.</summary>
internal static class ParsingStatuses
{
    public const string Pending = "pending";

    public const string Processing = "processing";

    public const string Completed = "completed";

    public const string Failed = "failed";
}
