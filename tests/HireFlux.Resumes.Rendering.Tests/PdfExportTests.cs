using HireFlux.Resumes.Rendering.Content;

namespace HireFlux.Resumes.Rendering.Tests;

public sealed class PdfExportTests
{
    public static TheoryData<ResumeTemplate> Templates => [.. Enum.GetValues<ResumeTemplate>()];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Text_stands_in_the_order_it_is_read_in(ResumeTemplate template) => People.ForAll(15, 1000, person =>
    {
        var outline = ResumeOutline.Of(person);
        var text = new PdfFacts(ResumeRenderer.Render(person, ExportFormat.Pdf, template)).Text.Replace("|", string.Empty, StringComparison.Ordinal);
        var header = Solid(outline.Header);
        var sections = outline.Sections.Select(section => section.Heading + Solid(section.Blocks)).Select(PdfFacts.Solid).ToList();
        Assert.StartsWith(header, text, StringComparison.Ordinal);
        if (template is not ResumeTemplate.Sidebar)
        {
            Assert.Equal(header + string.Concat(sections), text);
            return;
        }

        // Each section whole, in whichever column.
        var narrow = outline.Sections.Select(section => PdfFacts.Solid(section.Heading + Solid(section.Narrow.Blocks))).ToList();
        Assert.All(sections.Zip(narrow), section => Assert.True(text.Contains(section.First, StringComparison.Ordinal) || text.Contains(section.Second, StringComparison.Ordinal), section.First));
    });

    [Theory]
    [MemberData(nameof(Templates))]
    public void Letters_stay_on_the_page_and_off_one_another(ResumeTemplate template) => People.ForAll(10, 500, person =>
    {
        foreach (var page in new PdfFacts(ResumeRenderer.Render(person, ExportFormat.Pdf, template)).Pages)
        {
            Assert.All(page, letter => Assert.True(letter.StartBaseLine is { X: > 36, Y: > 36 } && letter.EndBaseLine is { X: < 595.28 - 36, Y: < 841.89 - 36 }, $"{letter.Value} is at {letter.StartBaseLine}."));
            foreach (var line in page.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)))
            {
                var row = line.OrderBy(letter => letter.StartBaseLine.X).ToList();
                Assert.All(row.Zip(row.Skip(1)), pair => Assert.True(pair.First.EndBaseLine.X <= pair.Second.StartBaseLine.X + 0.1, $"{pair.First.Value} runs into {pair.Second.Value}."));
            }
        }
    });

    [Fact]
    public void Fonts_are_embedded_subsets_and_nothing_is_a_ligature()
    {
        var person = new ResumeData { Name = "Zoë Fifield", Summary = "Efficient office workflows: affluent, difficult, flat ﬁle, cafe\u0301. 東京 서울 → ✓" };
        var facts = new PdfFacts(ResumeRenderer.Render(person, ExportFormat.Pdf, ResumeTemplate.Classic));
        Assert.Equal(facts.Count("/Type /FontDescriptor"), facts.Count("/FontFile2"));
        Assert.All(facts.Pages.SelectMany(page => page), letter => Assert.Matches("^[A-Z]{6}\\+", letter.FontName));
        Assert.All(facts.Pages.SelectMany(page => page), letter => Assert.DoesNotContain(letter.Value, c => c is >= '\uFB00' and <= '\uFB06'));
        Assert.Contains("Efficientofficeworkflows:affluent,difficult,flatfile,café.東京서울→✓", facts.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_structure_is_tagged_and_says_language_and_title() => People.ForAll(10, 200, person =>
    {
        var (outline, facts) = (ResumeOutline.Of(person), new PdfFacts(ResumeRenderer.Render(person, ExportFormat.Pdf, ResumeTemplate.Classic)));
        var blocks = outline.Sections.SelectMany(section => section.Blocks).ToList();
        Assert.Contains("/Lang (en)", facts.Source, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo << /Marked true >>", facts.Source, StringComparison.Ordinal);
        Assert.Equal($"{person.Name} – Resume", facts.Title);
        Assert.Equal(1, facts.Count("/S /H1 "));
        Assert.Equal(outline.Sections.Count, facts.Count("/S /H2 "));
        Assert.Equal(blocks.Count(block => block.Kind is BlockKind.Bullet), facts.Count("/S /LI "));
        Assert.Equal(blocks.Count(block => block.Kind is BlockKind.EntryHead), facts.Count("/S /H3 "));
        string?[] links = [$"mailto:{person.Email}", person.PhoneE164 is { } number ? $"tel:{number}" : null, .. person.Links.Select(link => link.Url), .. person.Projects.Select(project => project.Url)];
        Assert.Equal(links.OfType<string>(), facts.Links);
        Assert.Equal(facts.Links.Count, facts.Count("/S /Link "));
    });

    [Theory]
    [InlineData("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ ảẫấầậắằẵặđĐơưỹỵ ğĞıİşŞ αβγδεζηθάέήίόύώϊϋΐΰΆ абвгґєіїйщъыьэюяЁё 日本電気株式会社 简体繁體 한국어 → ≥ ✓ ★ € £ ₹ ½ ™", true)]
    [InlineData("مرحبا שלום नमस्ते สวัสดี 👍", false)]
    public void Letters_come_back_whether_or_not_a_font_has_them(string text, bool isCovered)
    {
        var facts = new PdfFacts(ResumeRenderer.Render(new ResumeData { Summary = text }, ExportFormat.Pdf, ResumeTemplate.Classic));
        Assert.Contains(PdfFacts.Solid(text), facts.Text, StringComparison.Ordinal);
        Assert.Equal(isCovered, PdfFacts.Solid(text).EnumerateRunes().All(rune => Fonts.FontLibrary.Get(Fonts.FontLibrary.For(rune, Fonts.FontFace.Bold)).Glyph(rune.Value) != 0));
    }

    [Fact]
    public void A_long_word_a_long_title_and_nothing_at_all_are_set_too()
    {
        var person = new ResumeData
        {
            Name = string.Join(' ', Enumerable.Repeat("Wolfeschlegelsteinhausenbergerdorff", 4)),
            Links = [new ResumeLink($"https://example.org/{new string('a', 300)}")],
            Experience = [new ExperienceItem { Title = new string('W', 200), Company = "A", StartDate = new(2020), Location = string.Join(' ', Enumerable.Repeat("Llanfair", 30)) }],
        };
        foreach (var template in Enum.GetValues<ResumeTemplate>())
        {
            foreach (var letter in new PdfFacts(ResumeRenderer.Render(person, ExportFormat.Pdf, template)).Pages.SelectMany(page => page))
            {
                Assert.InRange(letter.EndBaseLine.X, 36, 595.28 - 36);
            }

            Assert.Single(new PdfFacts(ResumeRenderer.Render(new ResumeData(), ExportFormat.Pdf, template)).Pages);
        }
    }

    private static string Solid(IEnumerable<Block> blocks) =>
        PdfFacts.Solid(string.Concat(blocks.Select(block => (block.Kind is BlockKind.Bullet ? "•" : string.Empty)
            + block.Text + block.Right)));
}
