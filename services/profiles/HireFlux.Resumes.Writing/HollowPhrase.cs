namespace HireFlux.Resumes.Writing;

/// <summary>A phrase that says nothing and sounds written by a machine, from phrases.tsv.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="IsBanned">No letter has it.</param>
/// <param name="Instead">What stands instead in a line of a resume, which may be nothing; null where it stays.</param>
internal sealed record HollowPhrase(string Text, bool IsBanned, string? Instead)
{
    public static IReadOnlyList<HollowPhrase> All { get; } =
        [.. EmbeddedTable.Lines("phrases.tsv").Select(line => line.Split('\t')).Select(cells => new HollowPhrase(cells[0], cells[1] == "never", cells[2] == "-" ? null : cells[2]))];
}
