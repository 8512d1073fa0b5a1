namespace HireFlux.Benchmarks.Postings.Extraction.Phrases;

/// <summary>Salary, place of work, visa and experience against the table of phrases.</summary>
internal static class PhraseMeasurement
{
    public static void Print()
    {
        var phrases = PhraseTable.Read();
        var misses = phrases.SelectMany(PhraseReading.Misses).ToLookup(miss => miss.Kind);
        Console.WriteLine($"{phrases.Count} phrases, each read for all four: {string.Join(", ", PhraseReading.Kinds.Select(kind => $"{kind} {phrases.Count - misses[kind].Count()} right"))}");
        foreach (var miss in misses.SelectMany(kind => kind))
        {
            Console.WriteLine($"  {miss.Kind}: [{miss.Text}] should be [{miss.Expected}], is [{miss.Read}]");
        }
    }
}
