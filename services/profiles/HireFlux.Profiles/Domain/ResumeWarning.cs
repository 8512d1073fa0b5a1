namespace HireFlux.Profiles.Domain;

/// <summary>Something to look at in what was read.</summary>
/// <param name="Code">Stable, snake_case.</param>
/// <param name="Message">What to look at; null where the code says it all.</param>
internal sealed record ResumeWarning(string Code, string? Message)
{
    private const string JsonResumeCode = "json_resume";

    /// <summary>As the column warnings keeps it: the code, and after a space what goes with it.</summary>
    public static string JsonResume(string path, string sentence) => StorableText.Clean($"{JsonResumeCode} {path}: {sentence}");

    public static ResumeWarning Parse(string stored)
    {
        var space = stored.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new ResumeWarning(stored, Sentence(stored)) : new ResumeWarning(stored[..space], stored[(space + 1)..]);
    }

    private static string? Sentence(string code) => code switch
    {
        "two_column_low_confidence" => "The page seems to have columns, and it is not sure which belongs before which: look through the order of what was read.",
        _ => null,
    };
}
