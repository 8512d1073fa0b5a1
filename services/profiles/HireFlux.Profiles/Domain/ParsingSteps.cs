namespace HireFlux.Profiles.Domain;

/// <summary>Words of <c>resumes.parsing_step</c>, and how far each is.</summary>
internal static class ParsingSteps
{
    public const string Queued = "queued";

    public const string Scanning = "scanning";

    public const string Reading = "reading";

    public const string Done = "done";

    /// <summary>0 to 100.</summary>
    public static int Progress(string? step) => step switch
    {
        Scanning => 10,
        Reading => 40,
        Done => 100,
        _ => 0,
    };
}
