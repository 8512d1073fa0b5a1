using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.Resumes.Reading.Tests.Pdf;

public sealed class EveryWordTests
{
    private static readonly string[] s_words = ["Engineer", "of", "the", "Gas", "works", "in", "Kyiv", "and", "Lviv", "led", "ten", "people", "a", "I", "C++", "2019", "(PMP)", "e-mail", "well", "illness", "co-op", "R&D"];

    [Fact]
    public void Whatever_the_layout_every_word_comes_out_once_and_lines_keep_their_order() =>
        Prop.ForAll(Sketches().ToArbitrary(), layout =>
        {
            var sketch = new PdfSketch();
            Draw(sketch, layout.Left, 50);
            Draw(sketch, layout.Right, 330);
            var text = sketch.Text();
            var written = layout.Left.Concat(layout.Right).Order(StringComparer.Ordinal);
            var spans = text.Lines.SelectMany(line => line.Spans).Select(span => span.Text).ToList();
            Assert.Equal(written, spans.Order(StringComparer.Ordinal));
            Assert.All(text.Lines, line => Assert.All(line.Spans, span => Assert.Equal(span.Text, string.Concat(span.Runs.Select(run => run.Text)))));
            Assert.True(InOrder(layout.Left, spans) && InOrder(layout.Right, spans), string.Join(" / ", spans));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // One stands on each line, so every line is its own.
    private static void Draw(PdfSketch sketch, string[] lines, double x) => sketch.Lines(x, 600, lines);

    private static bool InOrder(string[] lines, List<string> spans)
    {
        var places = lines.Select(line => spans.IndexOf(line)).ToList();
        return places.SequenceEqual(places.Order());
    }

    private static Gen<(string[] Left, string[] Right)> Sketches() =>
        from left in Column("L")
        from right in Column("R")
        select (left, right);

    private static Gen<string[]> Column(string mark) =>
        from count in Gen.Choose(1, 12)
        from lines in Gen.ListOf(Line(), count)
        select lines.Select((line, i) => $"Row {mark}{i} {line}").ToArray();

    private static Gen<string> Line() =>
        from count in Gen.Choose(1, 5)
        from words in Gen.ListOf(Gen.Elements(s_words), count)
        select string.Join(' ', words);
}
