using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HireFlux.Resumes.Rendering.Content;
using Section = HireFlux.Resumes.Rendering.Content.Section;

namespace HireFlux.Resumes.Rendering.Tests;

public sealed class DocxExportTests
{
    [Fact]
    public void Every_template_is_a_valid_document_with_every_word_in_it() => People.ForAll(8, 300, person =>
    {
        foreach (var template in Enum.GetValues<ResumeTemplate>())
        {
            using var document = Open(ResumeRenderer.Render(person, ExportFormat.Docx, template));
            var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}");
            Assert.Empty(errors);

            var text = PdfFacts.Solid(document.MainDocumentPart!.Document!.InnerText);
            var outline = ResumeOutline.Of(person);
            Assert.All(outline.Sections, section => Assert.True(new[] { section, section.Narrow }.Any(form => text.Contains(Solid(form), StringComparison.Ordinal)), section.Heading));
        }
    });

    [Fact]
    public void Headings_lists_links_and_properties_are_real_ones()
    {
        var person = People.Make(7) with { Experience = [new ExperienceItem { Title = "Nurse", Company = "Acme", Achievements = ["One", "Two"] }], Links = [new ResumeLink("https://example.org/a b?c=ł")] };
        using var document = Open(ResumeRenderer.Render(person, ExportFormat.Docx, ResumeTemplate.Classic));
        var paragraphs = document.MainDocumentPart!.Document!.Descendants<Paragraph>().ToList();
        Assert.Equal(person.Name, Assert.Single(paragraphs, paragraph => Style(paragraph) == "Heading1").InnerText);
        Assert.Contains("Experience", paragraphs.Where(paragraph => Style(paragraph) == "Heading2").Select(paragraph => paragraph.InnerText));
        Assert.Equal("Nurse", paragraphs.First(paragraph => Style(paragraph) == "Heading3").InnerText);
        Assert.Equal(["One", "Two"], paragraphs.Where(paragraph => Style(paragraph) == "ListBullet").Take(2).Select(paragraph => paragraph.InnerText));
        Assert.Contains(document.MainDocumentPart.HyperlinkRelationships, link => link.Uri.AbsoluteUri == "https://example.org/a%20b?c=%C5%82");
        Assert.Equal((person.Name, $"{person.Name} – Resume"), (document.PackageProperties.Creator, document.PackageProperties.Title));
    }

    private static string Solid(Section section) => PdfFacts.Solid(section.Heading + string.Concat(section.Blocks.Select(block => block.Text + block.Right)));

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
