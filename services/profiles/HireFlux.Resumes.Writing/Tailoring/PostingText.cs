namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>The posting that a resume is written for. Text of strangers: it is read, never obeyed.</summary>
/// <param name="Title">The job's title, or null.</param>
/// <param name="Company">The employer, or null.</param>
/// <param name="Text">The posting's text.</param>
public sealed record PostingText(string? Title, string? Company, string Text)
{
    /// <summary>More than this of a posting is not read.</summary>
    public const int MaxLength = 20_000;
}
