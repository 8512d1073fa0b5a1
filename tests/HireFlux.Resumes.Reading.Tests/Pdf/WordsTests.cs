namespace HireFlux.Resumes.Reading.Tests.Pdf;

public sealed class WordsTests
{
    [Fact]
    public void Words_set_apart_without_blanks_are_told_apart() =>
        Assert.Equal(["Senior Engineer"], new PdfSketch().Draw("BT /F0 10 Tf 72 700 Td [(Senior) -300 (Engineer)] TJ ET").Lines());

    [Fact]
    public void Kerning_parts_no_words() =>
        Assert.Equal(["AVATAR Toyota"], new PdfSketch().Draw("BT /F0 10 Tf 72 700 Td [(A) 70 (V) -60 (A) 80 (TAR T) 100 (o) -80 (y) 20 (ota)] TJ ET").Lines());

    [Theory]
    [InlineData("EXPERIENCE", "4 Tc", "EXPERIENCE")]
    [InlineData("WORK HISTORY", "3 Tc", "WORK HISTORY")]
    [InlineData("E X P E R I E N C E", "", "EXPERIENCE")]
    [InlineData("W O R K   H I S T O R Y", "", "WORK HISTORY")]
    [InlineData("Plan B at A", "", "Plan B at A")]
    public void Letters_set_apart_are_closed_up(string written, string operators, string read) =>
        Assert.Equal([read], new PdfSketch().Text(72, 700, written, 12, 0, operators).Lines());

    [Fact]
    public void Letters_drawn_twice_are_read_once() =>
        Assert.Equal(["Hello all"], new PdfSketch().Text(72, 700, "Hello all").Text(72.3, 700, "Hello all").Lines());

    [Fact]
    public void Accents_drawn_over_letters_join_them() =>
        Assert.Equal(["José"], new PdfSketch().Draw("BT /F0 10 Tf 72 700 Td (Jose) Tj ET BT /F0 10 Tf 90 700 Td <B4> Tj ET").Lines());

    [Theory]
    [InlineData("Certi\u0001cations", "Certifications")]
    [InlineData("Pro\u0001les", "Profiles")]
    [InlineData("Work\u0001ow", "Workflow")]
    public void Lost_ligatures_are_mended_by_the_word(string written, string read)
    {
        var sketch = new PdfSketch();
        var font = sketch.BoxFont("0000");
        Assert.Equal([read], sketch.Text(72, 700, written, 10, font).Lines());
    }

    [Fact]
    public void A_ligature_known_from_one_word_is_known_in_all()
    {
        var sketch = new PdfSketch();
        var font = sketch.BoxFont("0000");
        Assert.Equal(["Office of Certifications", "Ru\u0066iji Nakamura"], sketch.Text(72, 700, "Office of Certi\u0001cations", 10, font).Text(72, 680, "Ru\u0001ji Nakamura", 10, font).Lines());
    }

    [Fact]
    public void What_no_word_proves_is_not_invented()
    {
        var sketch = new PdfSketch();
        var font = sketch.BoxFont("0000");
        Assert.Equal(["Xq zv"], sketch.Text(72, 700, "Xq\u0001zv", 10, font).Lines());
    }

    [Fact]
    public void Icons_part_contacts_and_leave_no_letter()
    {
        var sketch = new PdfSketch();
        var icons = sketch.BoxFont("F0E0");
        sketch.Text(72, 700, "\u0001", 10, icons).Text(84, 700, "ann@example.org").Text(170, 700, "\u0001", 10, icons).Text(182, 700, "+44 20 7946 0958");
        Assert.Equal(["ann@example.org | +44 20 7946 0958"], sketch.Lines());
    }

    [Fact]
    public void An_icon_behind_a_link_parts_no_sentence()
    {
        var sketch = new PdfSketch();
        var icons = sketch.BoxFont("F0E0");
        Assert.Equal(["See here, it says"], sketch.Text(72, 700, "See here").Text(112, 700, "\u0001", 8, icons).Text(119, 700, ", it says").Lines());
    }

    [Fact]
    public void Looks_of_letters_are_kept_in_runs()
    {
        var span = new PdfSketch().Bold(72, 700, "Acme Ltd").Text(115, 700, ", Senior Engineer").Text().Lines[0].Spans[0];
        Assert.Equal("Acme Ltd, Senior Engineer", span.Text);
        Assert.Equal(span.Text, string.Concat(span.Runs.Select(run => run.Text)));
        Assert.Equal([true, false], span.Runs.Select(run => run.IsBold));
    }

    [Fact]
    public void Raised_letters_stay_in_their_word() =>
        Assert.Equal(["Won the 1st prize"], new PdfSketch().Text(72, 700, "Won the 1").Text(113.9, 704, "st", 6).Text(121.5, 700, "prize").Lines());

    [Fact]
    public void Text_on_end_is_kept_apart() =>
        Assert.Equal(["Jane Roe", "Engineer", "Draft"], new PdfSketch().Text(72, 700, "Jane Roe").Draw("BT /F0 10 Tf 0 1 -1 0 40 500 Tm (Draft) Tj ET").Text(72, 680, "Engineer").Lines());
}
