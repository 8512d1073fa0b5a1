namespace HireFlux.Benchmarks.Postings.Extraction.Phrases;

/// <summary>The table of phrases beside the jobs service's tests.</summary>
internal static class PhraseTable
{
    public static IReadOnlyList<Phrase> Read() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "HireFlux.Jobs.Tests", "Understanding", "phrases.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(Phrase.Parse),
    ];
}
