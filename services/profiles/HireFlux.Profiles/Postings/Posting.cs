namespace HireFlux.Profiles.Postings;

/// <summary>A posting, as much of it as writing for it needs.</summary>
/// <param name="Id">The jobs service's id.</param>
/// <param name="Title">The title; not blank.</param>
/// <param name="Company">The employer; not blank.</param>
/// <param name="Text">Plain text, at most <see cref="MaxTextLength"/> characters.</param>
/// <param name="RequiredSkills">Names of skills it insists on.</param>
/// <param name="PreferredSkills">Names of skills that are nice to have.</param>
/// <param name="Location">As the source says it; null when it does not.</param>
/// <param name="Language">ISO 639-1; null when the jobs service is unsure.</param>
internal sealed record Posting(
    Guid Id,
    string Title,
    string Company,
    string Text,
    IReadOnlyList<string> RequiredSkills,
    IReadOnlyList<string> PreferredSkills,
    string? Location,
    string? Language)
{
    /// <summary>No posting that people read comes near it; what is beyond is cut off.</summary>
    public const int MaxTextLength = 100_000;
}
