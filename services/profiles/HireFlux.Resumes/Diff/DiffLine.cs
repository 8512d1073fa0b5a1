namespace HireFlux.Resumes.Diff;

/// <summary>A part of a resume in a comparison.</summary>
/// <param name="Place">JSON pointer.</param>
/// <param name="Text">What it says.</param>
/// <param name="Sources">Facts behind it.</param>
internal sealed record DiffLine(string Place, string Text, IReadOnlyCollection<string> Sources)
{
    public string Bare { get; } = Text.Trim().TrimEnd('.').ToLowerInvariant();
}
