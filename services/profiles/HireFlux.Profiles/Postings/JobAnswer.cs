namespace HireFlux.Profiles.Postings;

/// <summary>The members that are read of what the jobs service answers at <c>GET /v1/jobs/{id}</c>. Any of them may be missing.</summary>
internal sealed record JobAnswer(
    string? Title,
    string? Company,
    string? Text,
    IReadOnlyList<string?>? RequiredSkills,
    IReadOnlyList<string?>? PreferredSkills,
    string? Location,
    string? Language)
{
    private const int MaxSkills = 200;
    private const int MaxLine = 500;

    /// <summary>Null when it lacks what a posting cannot be without.</summary>
    public Posting? ToPosting(Guid id) =>
        string.IsNullOrWhiteSpace(Title) || string.IsNullOrWhiteSpace(Company) || Text is null
            ? null
            : new Posting(
                id,
                Cut(Title.Trim(), MaxLine),
                Cut(Company.Trim(), MaxLine),
                Cut(Text, Posting.MaxTextLength),
                Names(RequiredSkills),
                Names(PreferredSkills),
                Location is null ? null : Cut(Location.Trim(), MaxLine),
                Language);

    private static string[] Names(IReadOnlyList<string?>? names) =>
        [.. (names ?? []).OfType<string>().Where(name => name.Trim().Length is > 0 and <= MaxLine).Take(MaxSkills)];

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
