namespace HireFlux.Resumes.Reading.Tests.Pdf;

public sealed class LayoutTests
{
    private static readonly string[] s_job =
    [
        "Built the pipeline that carries all orders of the house from",
        "the shops to the books, and taught four people to run it.",
        "Cut the time of the nightly run from six hours to forty",
        "minutes, and the bill for machines by a third in a year.",
    ];

    [Fact]
    public void A_date_at_the_right_edge_is_a_span_of_its_line() =>
        Assert.Equal(
            ["Acme Ltd | Jan 2020 - Present", .. s_job],
            new PdfSketch().Bold(72, 700, "Acme Ltd").Text(450, 700, "Jan 2020 - Present").Lines(72, 686, s_job).Lines());

    [Fact]
    public void Place_date_and_duration_at_the_right_edge_go_to_the_title_that_they_stand_beside()
    {
        var sketch = new PdfSketch();
        for (var job = 0; job < 3; job++)
        {
            var top = 700 - (100 * job);
            sketch.Bold(72, top, $"Company {job}").Text(450, top, "Paris, France").Text(450, top - 13, "2019 to 2021").Text(450, top - 26, "2 years");
            sketch.Text(80, top - 16, "•").Text(92, top - 16, s_job[0]).Text(92, top - 28, s_job[1]).Text(80, top - 46, "•").Text(92, top - 46, s_job[2]).Text(92, top - 58, s_job[3]);
        }

        var lines = sketch.Lines();
        Assert.Equal("Company 0 | Paris, France | 2019 to 2021 | 2 years", lines[0]);
        Assert.Equal($"* {s_job[0]}", lines[1]);
        Assert.Equal(15, lines.Length);
    }

    [Fact]
    public void Long_dates_and_places_at_the_right_edge_of_posts_without_a_text_are_no_column()
    {
        var sketch = new PdfSketch();
        string[][] posts = [["Junior Reliability Engineer", "Umbrella Corp", "Mar 12, 2007 - Feb 21, 2009", "Budapest, Hungary"], ["Nurse", "City Hospital", "Dec 25, 2006 - Apr 24, 2007", "Lyon, France"], ["Senior Reliability Engineer", "Acme Ltd", "Jan 11, 2005 - Oct 30, 2006", "Leeds, UK"]];
        for (var post = 0; post < posts.Length; post++)
        {
            var top = 700 - (34 * post);
            sketch.Bold(72, top, posts[post][0]).Text(72, top - 13, posts[post][1], 10, 2).Text(430, top, posts[post][2]).Text(430, top - 13, posts[post][3]);
        }

        Assert.Equal(posts.SelectMany(post => new[] { $"{post[0]} | {post[2]}", $"{post[1]} | {post[3]}" }), sketch.Lines());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Columns_are_read_one_after_the_other(bool level)
    {
        var sketch = new PdfSketch().Text(72, 780, "Jane Roe", 24).Text(72, 760, "Data engineer who has worked in four countries and in five languages, and likes both of them well");
        var main = Enumerable.Range(0, 5).SelectMany(_ => s_job).ToArray();
        sketch.Text(220, 720, "Experience", 14).Lines(220, 700, main);
        var side = level ? 700 : 693.5;
        sketch.Text(72, 720, "Skills", 14).Lines(72, side, "Python", "PostgreSQL", "Kubernetes").Text(72, side - 55, "Languages", 14).Lines(72, side - 72, "German", "English", "Polish");
        var lines = sketch.Text().Lines;
        Assert.Equal(["Jane Roe", "Data engineer who has worked in four countries and in five languages, and likes both of them well", "Skills", "Python", "PostgreSQL", "Kubernetes", "Languages", "German", "English", "Polish", "Experience", .. main], lines.Select(line => line.Text));
        Assert.Equal(3, lines.Select(line => line.Region).Distinct().Count());
    }

    [Fact]
    public void A_sidebar_with_titles_of_its_own_is_a_column_wherever_its_parts_begin()
    {
        var sketch = new PdfSketch().Text(72, 780, "Jane Roe", 24);
        sketch.Text(72, 720, "Skills", 14).Lines(72, 700, "Python", "Grafana").Text(72, 646, "Languages", 14).Lines(72, 626, "Polish (B2)", "German (C1)");
        sketch.Text(220, 720, "Summary", 14).Lines(220, 700, s_job).Text(220, 626, "Experience", 14).Lines(220, 606, [.. s_job, .. s_job]);
        Assert.Equal(["Jane Roe", "Skills", "Python", "Grafana", "Languages", "Polish (B2)", "German (C1)", "Summary", .. s_job, "Experience", .. s_job, .. s_job], sketch.Lines());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_title_with_white_beside_it_is_over_the_labels_and_what_they_say(bool isRuled)
    {
        var sketch = new PdfSketch().Text(72, 780, "Education", 14).Bold(72, 760, "Westland University of Technology").Text(72, 747, "BSc Electronics").Text(450, 760, "Leeds, UK", 10, 2).Text(440, 747, "2009 - 2013");
        sketch.Text(72, 720, "Skills", 14);
        sketch = isRuled ? sketch.Box(118, 720, 400, 0.6) : sketch;
        string[][] rows = [["Programming", "C, C++17, Rust, Python"], ["Platforms", "FreeRTOS, Zephyr"], ["Tools", "Lauterbach, GDB"], ["Languages", "Persian, German"]];
        for (var row = 0; row < rows.Length; row++)
        {
            sketch.Bold(72, 702 - (12 * row), rows[row][0]).Text(160, 702 - (12 * row), rows[row][1]);
        }

        Assert.Equal(["Education", "Westland University of Technology | Leeds, UK", "BSc Electronics | 2009 - 2013", "Skills", .. rows.Select(row => string.Join(" | ", row))], sketch.Lines());
    }

    [Fact]
    public void A_line_of_the_sidebar_may_run_over_its_edge_under_the_titles_of_both_columns()
    {
        var sketch = new PdfSketch().Text(72, 780, "Jane Roe", 24);
        sketch.Text(72, 730, "Contact", 14).Text(72, 712, "jane.elizabeth.roe.analyst@longest-mail.example").Lines(72, 693, "+44 20 7946 0958", "Leeds, UK").Text(72, 640, "Skills", 14).Lines(72, 622, "Python", "Grafana", "Go");
        sketch.Text(220, 730, "Experience", 14).Lines(220, 698, [.. s_job, .. s_job]);
        Assert.Equal(["Jane Roe", "Contact", "jane.elizabeth.roe.analyst@longest-mail.example", "+44 20 7946 0958", "Leeds, UK", "Skills", "Python", "Grafana", "Go", "Experience", .. s_job, .. s_job], sketch.Lines());
    }

    [Fact]
    public void Titles_on_surfaces_side_by_side_make_no_table()
    {
        var sketch = new PdfSketch().Text(72, 780, "Jane Roe", 24).Text(72, 755, "Galway, Ireland, jane.roe@longest-mail.example, +353 91 555 012, linkedin.example/jane");
        foreach (var (x, width, titles) in new[] { (72, 290, new[] { "Experience", "Volunteering" }), (380, 150, ["Education", "Skills"]) })
        {
            for (var part = 0; part < 2; part++)
            {
                var top = 720 - ((x == 72 ? 90 : 100) * part);
                sketch.Box(x - 4, top - 5, width, 18, 0.8).Text(x, top, titles[part], 13);
                sketch = x == 72 ? sketch.Lines(x, top - 20, s_job) : sketch.Lines(x, top - 20, "M.Pharm. in Pharmacy", "Royal College", "2013 - 2018");
            }
        }

        var lines = sketch.Lines();
        Assert.Equal(["Experience", .. s_job, "Volunteering", .. s_job, "Education", "M.Pharm. in Pharmacy", "Royal College", "2013 - 2018", "Skills"], lines.Skip(2).Take(lines.Length - 5));
    }

    [Fact]
    public void The_column_with_the_name_comes_first()
    {
        var sketch = new PdfSketch().Box(0, 0, 180, 842, 0.2).Lines(20, 780, "Contact", "ann@example.org", "+44 20 7946 0958").Lines(20, 700, "Skills", "Python", "SQL", "Go");
        var lines = sketch.Text(210, 790, "Ann Brown", 24).Lines(210, 760, [.. s_job, .. s_job, .. s_job]).Lines();
        Assert.Equal("Ann Brown", lines[0]);
        Assert.Equal("Contact", lines[13]);
        Assert.Equal("Go", lines[^1]);
    }

    [Fact]
    public void A_column_is_read_over_its_pages_before_the_next_one()
    {
        var sketch = new PdfSketch();
        for (var page = 0; page < 2; page++)
        {
            sketch = page == 0 ? sketch : sketch.Page();
            sketch.Box(0, 0, 180, 842, 0.2).Lines(20, 780, $"Left {page}", "Python", "SQL", "Go", "Rust").Lines(210, 783, [$"Right {page}", .. s_job, .. s_job]);
        }

        Assert.Equal(["Left 0", "Left 1", "Right 0", "Right 1"], sketch.Lines().Where(line => line.StartsWith("Left", StringComparison.Ordinal) || line.StartsWith("Right", StringComparison.Ordinal)));
    }

    [Fact]
    public void Dates_and_titles_in_the_margin_stay_with_their_text()
    {
        var sketch = new PdfSketch();
        for (var job = 0; job < 4; job++)
        {
            var top = 700 - (90 * job);
            sketch.Text(72, top, $"201{job} - 201{job + 1}").Bold(160, top, $"Company {job}").Lines(160, top - 12, s_job);
        }

        var lines = sketch.Lines();
        Assert.Equal(20, lines.Length);
        Assert.Equal(["2010 - 2011 | Company 0", "2011 - 2012 | Company 1", "2012 - 2013 | Company 2", "2013 - 2014 | Company 3"], lines.Where((_, i) => i % 5 == 0));
    }

    [Fact]
    public void A_date_broken_in_the_margin_is_one() =>
        Assert.Equal(["Jan 2020 - Present | Head of Finance", .. s_job], new PdfSketch().Lines(72, 700, "Jan 2020 -", "Present").Bold(160, 700, "Head of Finance").Lines(160, 688, s_job).Lines());

    [Fact]
    public void A_date_level_with_the_middle_of_its_block_goes_to_its_title() =>
        Assert.Equal(["2018 - 2020 | Electrician", .. s_job], new PdfSketch().Text(72, 674, "2018 - 2020").Bold(160, 700, "Electrician").Lines(160, 688, s_job).Lines());

    [Fact]
    public void Rows_of_a_table_stay_rows()
    {
        var sketch = new PdfSketch();
        string[][] rows = [["Course", "School", "Year"], ["B.E.", "Bhavani College", "2009"], ["HSC", "Sri Vidya School", "2005"], ["SSLC", "Sri Vidya School", "2003"]];
        for (var row = 0; row < rows.Length; row++)
        {
            sketch.Text(72, 700 - (16 * row), rows[row][0], 10, row == 0 ? 1 : 0).Text(200, 700 - (16 * row), rows[row][1], 10, row == 0 ? 1 : 0).Text(400, 700 - (16 * row), rows[row][2], 10, row == 0 ? 1 : 0);
            sketch.Box(70, 695 - (16 * row), 400, 0.5);
        }

        Assert.Equal(rows.Select(row => string.Join(" | ", row)), sketch.Lines());
    }

    [Fact]
    public void Cards_beside_one_another_are_columns()
    {
        var sketch = new PdfSketch().Text(72, 740, "Experience", 14);
        foreach (var (x, name) in new[] { (72.0, "Acme"), (330.0, "Globex") })
        {
            sketch.Bold(x, 700, name).Text(x, 688, "Engineer").Lines(x, 670, "Ran the shop's computers with", "three people for two years and", "wrote the books on them.");
        }

        Assert.Equal(["Experience", "Acme", "Engineer", "Ran the shop's computers with", "three people for two years and", "wrote the books on them.", "Globex", "Engineer", "Ran the shop's computers with", "three people for two years and", "wrote the books on them."], sketch.Lines());
    }

    [Fact]
    public void Skills_side_by_side_are_spans() =>
        Assert.Equal(["HTML | CSS | Python", "TypeScript | React | Go"], new PdfSketch().Text(72, 700, "HTML").Text(250, 700, "CSS").Text(400, 700, "Python").Text(72, 685, "TypeScript").Text(250, 685, "React").Text(400, 685, "Go").Lines());

    [Fact]
    public void Bullets_are_cut_off_whether_written_or_drawn() =>
        Assert.Equal(
            ["* First", "* Second", "* Third", "Fourth"],
            new PdfSketch().Text(72, 700, "• First").Text(72, 684, "•").Text(90, 684, "Second").Draw("72 670 3 3 re f").Text(84, 668, "Third").Text(84, 652, "Fourth").Lines());

    [Fact]
    public void Words_of_a_typewriter_stand_under_one_another_by_chance()
    {
        const int Typewriter = 3;
        var sketch = new PdfSketch();
        string[] prose = ["Kept the register of four hundred   ", "matters.  Drafted letters, and bills", "for three partners.  Trained twelve ", "new clerks.  Ran the archive by hand"];
        for (var job = 0; job < 4; job++)
        {
            sketch.Text(72, 700 - (60 * job), $"Senior Paralegal, Holt & Pike       201{job} - 201{job + 1}", 10, Typewriter);
            for (var line = 0; line < prose.Length; line++)
            {
                sketch.Text(72, 688 - (60 * job) - (12 * line), $"{prose[line].TrimEnd()} {(line == 0 ? "open" : "over")}  and such", 10, Typewriter);
            }
        }

        var lines = sketch.Lines();
        Assert.Equal(20, lines.Length);
        Assert.Equal(["Senior Paralegal, Holt & Pike | 2010 - 2011", "Senior Paralegal, Holt & Pike | 2011 - 2012"], lines.Where((_, i) => i % 5 == 0).Take(2));
        Assert.DoesNotContain(lines.Where((_, i) => i % 5 > 0), line => line.Contains('|', StringComparison.Ordinal));
    }

    [Fact]
    public void Bullets_side_by_side_are_cut_off() =>
        Assert.Equal(["* HTML | CSS", "* Go | Bash"], new PdfSketch().Text(72, 700, "» HTML").Text(250, 700, "» CSS").Text(72, 685, "» Go").Text(250, 685, "» Bash").Lines());

    [Fact]
    public void Page_numbers_and_running_heads_go()
    {
        var sketch = new PdfSketch();
        for (var page = 1; page <= 3; page++)
        {
            sketch = page == 1 ? sketch : sketch.Page();
            sketch.Text(72, 810, "Jane Roe, curriculum vitae").Lines(72, 700, $"Text of page {page}").Text(280, 40, $"Page {page} of 3");
        }

        Assert.Equal(["Jane Roe, curriculum vitae", "Text of page 1", "Text of page 2", "Text of page 3"], sketch.Lines());
    }

    [Fact]
    public void Links_know_their_words()
    {
        var text = new PdfSketch().Text(72, 700, "Mail").Text(120, 700, "my site").Link(119, 698, 40, 12, "https://example.org/me").Link(72, 698, 20, 12, "javascript:alert(1)").Text();
        var link = Assert.Single(text.Links);
        Assert.Equal(("https://example.org/me", "my site", 0), (link.Uri, link.Text, link.Line));
    }

    [Fact]
    public void Rules_and_surfaces_set_lines_off()
    {
        var lines = new PdfSketch().Text(72, 700, "Experience", 14).Box(72, 695, 400, 0.7).Box(70, 665, 400, 18, 0.9).Text(72, 670, "Education").Text(72, 600, "Plain").Text().Lines;
        Assert.Equal([true, true, false], lines.Select(line => line.IsRuled));
    }
}
