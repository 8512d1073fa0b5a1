using HireFlux.Benchmarks.Postings.Extraction.Phrases;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class PhraseTests
{
    [Fact]
    public void Every_phrase_of_the_table_is_read_as_it_says()
    {
        var phrases = PhraseTable.Read();

        var misses = phrases.SelectMany(PhraseReading.Misses).Select(miss => $"{miss.Kind}: [{miss.Text}] should be [{miss.Expected}], is [{miss.Read}]").ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{phrases.Count} phrases, {misses.Count} misses");
        Assert.True(misses.Count == 0, string.Join('\n', misses));
    }
}
