using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Docx;
using static HireFlux.Resumes.Reading.Tests.Docx.DocxFile;

namespace HireFlux.Resumes.Reading.Tests.Docx;

public sealed class DocxTextReaderTests
{
    [Fact]
    public void Tabs_and_runs_of_blanks_part_a_line_and_breaks_end_it()
    {
        var lines = Read(Of("<w:p><w:r><w:t>Nurse</w:t><w:tab/><w:t>2019 to 2021</w:t><w:br/><w:t>Leeds          UK</w:t></w:r></w:p>"));
        Assert.Equal(["Nurse\t2019 to 2021", "Leeds\tUK"], lines.Select(line => line.Text));
    }

    [Fact]
    public void Looks_come_through_styles_and_what_they_are_based_on()
    {
        var styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";
        var body = Paragraph("Berufserfahrung", "<w:pStyle w:val=\"Mine\"/>") + Paragraph("plain", "<w:pStyle w:val=\"Loop\"/>")
            + "<w:p><w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t>Engineer</w:t></w:r><w:r><w:t xml:space=\"preserve\">, Acme</w:t></w:r></w:p>";
        var lines = Read(Of(body).Part("styles", styles));
        Assert.True(lines[0] is { IsHeadingStyle: true, IsBold: true, FontSize: 16 }, lines[0].ToString());
        Assert.True(lines[1] is { IsHeadingStyle: false, IsBold: false, FontSize: 11 }, lines[1].ToString());
        Assert.Equal([("Engineer", true), (", Acme", false)], lines[2].Spans[0].Runs.Select(run => (run.Text, run.IsBold)));
        Assert.Equal("Engineer, Acme", lines[2].Text);
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Led a team</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:tab/><w:t>Led a team</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"00B7\"/><w:t xml:space=\"preserve\"> Led a team</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>•</w:t><w:tab/><w:t>Led a team</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>–</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Led</w:t></w:r><w:r><w:t xml:space=\"preserve\"> a team</w:t></w:r></w:p>")]
    public void A_bullet_is_a_bullet_however_it_is_made(string paragraph)
    {
        var list = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"·\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
        var line = Assert.Single(Read(Of(paragraph).Part("numbering", list)));
        Assert.Equal("Led a team", line.Text);
        Assert.True(line.IsBullet);
    }

    [Fact]
    public void Tracked_changes_and_hidden_text_show_as_they_would_be_accepted()
    {
        var body = "<w:p><w:r><w:t>Staff </w:t></w:r><w:ins><w:r><w:t>nurse</w:t></w:r></w:ins><w:del><w:r><w:delText>clerk</w:delText></w:r></w:del>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>keyword keyword</w:t></w:r></w:p>";
        Assert.Equal("Staff nurse", Assert.Single(Read(Of(body.Replace("<w:t>", "<w:t xml:space=\"preserve\">", StringComparison.Ordinal)))).Text);
    }

    [Fact]
    public void A_text_box_is_read_once_and_apart()
    {
        var box = "<w:txbxContent>" + Paragraph("In the box") + "</w:txbxContent>";
        var body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>" + box
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>" + box
            + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent><w:t>Beside it</w:t></w:r></w:p>";
        var lines = Read(Of(body));
        Assert.Equal(["Beside it", "In the box"], lines.Select(line => line.Text));
        Assert.NotEqual(lines[0].Region, lines[1].Region);
        Assert.Equal("In the box", Assert.Single(Read(Of("<w:p><w:r><w:pict><v:rect><v:textbox>" + box + "</v:textbox></v:rect></w:pict></w:r></w:p>"))).Text);
    }

    [Fact]
    public void Columns_of_a_layout_table_are_regions_and_rows_of_data_are_lines()
    {
        var layout = Table(Row(Paragraph("Skills") + Paragraph("Nursing"), Paragraph("Experience") + Paragraph("Acme")));
        var lines = Read(Of(layout));
        Assert.Equal([("Skills", 0), ("Nursing", 0), ("Experience", 1), ("Acme", 1)], lines.Select(line => (line.Text, line.Region)));

        var data = Table(Row(Paragraph("2018"), Paragraph("BSc")), Row(Paragraph("2020"), Paragraph("MSc")));
        Assert.Equal(["2018\tBSc", "2020\tMSc"], Read(Of(data)).Select(line => line.Text));

        var dated = Table(Row(Paragraph("2018 – 2020"), Paragraph("Nurse, Acme") + Paragraph("Cared for people")));
        Assert.Equal(["2018 – 2020\tNurse, Acme", "Cared for people"], Read(Of(dated)).Select(line => line.Text));

        var three = Table(Row(Paragraph("03/2019 – now"), Paragraph("Acme") + Paragraph("Leeds"), Paragraph("Driver") + Paragraph("• Loads") + Paragraph("• Miles")));
        Assert.Equal(["03/2019 – now\tAcme\tDriver", "Leeds", "Loads", "Miles"], Read(Of(three)).Select(line => line.Text));
    }

    [Fact]
    public void Links_are_those_of_relations_and_of_fields()
    {
        var body = "<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>Site</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText> HYPERLINK \"mailto:ann@example.org\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>write to me</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p><w:hyperlink r:id=\"r2\"><w:r><w:t>Bad</w:t></w:r></w:hyperlink></w:p>";
        var reading = DocxTextReader.Read(Of(body).Hyperlink("r1", "https://example.org/ann").Hyperlink("r2", "http://[not an address").ToBytes(), ReadingLimits.Default, default);
        Assert.Equal([new TextLink("https://example.org/ann", "Site", 0), new TextLink("mailto:ann@example.org", "write to me", 1)], reading.Text!.Links);
        Assert.Equal(["Site", "write to me", "Bad"], reading.Text.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Headers_are_read_first_and_page_numbers_not_at_all()
    {
        var page = "<w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";
        var body = Paragraph("Summary") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rheader\"/><w:footerReference w:type=\"default\" r:id=\"rfooter\"/></w:sectPr>";
        var lines = Read(Of(body).Part("header", Paragraph("Ann Example")).Part("footer", page + Paragraph("ann@example.org")));
        Assert.Equal(["Ann Example", "Summary", "ann@example.org"], lines.Select(line => line.Text));
    }

    [Fact]
    public void A_header_in_small_print_does_not_stand_where_the_name_is_looked_for()
    {
        var body = "<w:p><w:r><w:rPr><w:sz w:val=\"44\"/></w:rPr><w:t>Ann Example</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rheader\"/></w:sectPr>";
        Assert.Equal(["Ann Example", "Confidential"], Read(Of(body).Part("header", Paragraph("Confidential"))).Select(line => line.Text));
    }

    [Fact]
    public void Content_controls_soft_hyphens_and_rules_do_not_disturb_the_text()
    {
        var body = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + Paragraph("Experience") + "</w:sdtContent></w:sdt>"
            + "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr></w:pPr></w:p>"
            + "<w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>ordinator, part</w:t><w:noBreakHyphen/><w:t>time</w:t></w:r></w:p>";
        var lines = Read(Of(body));
        Assert.True(lines[0] is { Text: "Experience", IsRuled: true }, lines[0].ToString());
        Assert.True(lines[1] is { Text: "coordinator, part-time", IsRuled: false, GapAbove: 1 }, lines[1].ToString());
    }

    [Fact]
    public void What_is_damaged_beside_the_text_is_done_without()
    {
        Assert.Single(Read(Of(Paragraph("Ann")).Part("styles", "<w:style").Part("numbering", "</w:x>")));
        Assert.Equal(ReadingError.Corrupt, DocxTextReader.Read(Of("<w:p>").ToBytes(), ReadingLimits.Default, default).Error);
        Assert.Equal(ReadingError.Empty, DocxTextReader.Read(Of(Paragraph("  ")).ToBytes(), ReadingLimits.Default, default).Error);
        Assert.Equal(ReadingError.TooLarge, DocxTextReader.Read(Of(Paragraph("Ann")).ToBytes(), new ReadingLimits { Letters = 2 }, default).Error);
    }

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";

    private static IReadOnlyList<TextLine> Read(DocxFile file)
    {
        var bytes = file.ToBytes();
        Assert.Equal(new FileInspection(FileKind.Docx, null), FileInspector.Inspect(bytes));
        var reading = DocxTextReader.Read(bytes, ReadingLimits.Default, default);
        Assert.Null(reading.Error);
        return reading.Text!.Lines;
    }
}
