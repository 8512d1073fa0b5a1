using HireFlux.Profiles.Domain;
using HireFlux.Resumes.Writing;

namespace HireFlux.Profiles.Postings;

/// <summary>The members that are read of what the jobs service answers at <c>GET /v1/jobs/{id}</c>. Any of them may be missing.</summary>
internal sealed record JobAnswer(
    string? Title,
    string? Company,
    string? Text,
    IReadOnlyList<string?>? RequiredSkills,
    IReadOnlyList<string?>? PreferredSkills,
    string? Language)
{
    private const int MaxSkills = 200;
    private const int MaxLine = 500;

    /// <summary>Null when it lacks what a posting cannot be without.</summary>
    public Posting? ToPosting() =>
        string.IsNullOrWhiteSpace(Title) || string.IsNullOrWhiteSpace(Company) || Text is null
            ? null
            : new Posting(
                PlainText.Cut(Title.Trim(), MaxLine),
                PlainText.Cut(Company.Trim(), MaxLine),
                PlainText.Cut(Text, PostingInput.MaxTextLength),
                [.. Names(RequiredSkills).Concat(Names(PreferredSkills)).Take(MaxSkills)],
                Language);

    private static IEnumerable<string> Names(IReadOnlyList<string?>? names) =>
        (names ?? []).OfType<string>().Where(name => name.Trim().Length is > 0 and <= MaxLine);
}
