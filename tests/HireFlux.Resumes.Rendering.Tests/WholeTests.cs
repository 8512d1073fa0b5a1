using System.Text;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.JsonResume;
using HireFlux.Resumes.Reading;
using HireFlux.Resumes.Rendering.Content;

namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>What no parser of ours reads back is whole too: plain text, JSON Resume, letters, and versions.</summary>
public sealed class WholeTests
{
    [Fact]
    public void Every_fact_stands_in_the_plain_text_in_order() => People.ForAll(40, 1000, person =>
    {
        var text = Encoding.UTF8.GetString(ResumeRenderer.Render(person, ExportFormat.Text, ResumeTemplate.Classic));
        var at = 0;
        foreach (var fact in Facts(person).OfType<string>())
        {
            var found = text.IndexOf(fact, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{fact}' is not in the text after '{text[..at]}'.");
            at = found + fact.Length;
        }
    });

    [Fact]
    public void Every_fact_comes_back_from_json_resume() => People.ForAll(40, 1000, person =>
    {
        var back = JsonResumeReader.Read(ResumeRenderer.Render(person, ExportFormat.JsonResume, ResumeTemplate.Classic)).Resume!;
        Assert.Empty(Differences.Between(person, back));
    });

    [Fact]
    public void A_version_is_printed_as_the_resume_it_is() => People.ForAll(5, 100, person =>
    {
        var version = new TailoredResume
        {
            Name = person.Name,
            Email = person.Email,
            Summary = person.Summary,
            Experience = person.Experience,
            Skills = person.Skills,
            AchievementsHighlighted = [.. person.Experience.SelectMany(job => job.Achievements).Take(2)],
            Sources = new Dictionary<string, IReadOnlyList<string>> { ["/summary"] = ["fact-1"] },
        };
        var plain = new ResumeData { Name = person.Name, Email = person.Email, Summary = person.Summary, Experience = person.Experience, Skills = person.Skills };
        foreach (var format in new[] { ExportFormat.Pdf, ExportFormat.Docx, ExportFormat.Text })
        {
            Assert.Equal(ResumeRenderer.Render(plain, format, ResumeTemplate.Sidebar), ResumeRenderer.Render(version, format, ResumeTemplate.Sidebar));
        }
    });

    [Fact]
    public void Every_line_of_a_letter_comes_back_in_order() => People.ForAll(10, 300, person =>
    {
        string[] recipient = ["Holloway, Pike and Drummond", "ul. Długa 5/7, 31-147 Kraków"];
        var paragraphs = new[] { "Dear Ms Ægisdóttir," }.Concat(person.Experience.SelectMany(job => job.Achievements).Select(line => $"{line}.")).Append($"Kind regards,\n{person.Name}").ToList();
        var letter = new LetterContent(person, "23 November 2026", recipient, string.Join("\n\n", paragraphs));
        var lines = new[] { person.Name!, letter.Date! }.Concat(recipient).Concat(paragraphs.SelectMany(paragraph => paragraph.Split('\n'))).ToList();

        var plain = Encoding.UTF8.GetString(LetterRenderer.Render(letter, ExportFormat.Text, ResumeTemplate.Classic));
        Assert.EndsWith(string.Join("\n\n", [letter.Date, string.Join('\n', recipient), .. paragraphs]) + "\n", plain, StringComparison.Ordinal);
        foreach (var (format, template) in new[] { ExportFormat.Pdf, ExportFormat.Docx }.SelectMany(format => Enum.GetValues<ResumeTemplate>().Select(template => (format, template))))
        {
            var read = PdfFacts.Solid(ResumeReader.Read(LetterRenderer.Render(letter, format, template), new PartialDate(2026, 11, 23), CancellationToken.None).Text);
            var at = 0;
            foreach (var line in lines.Select(PdfFacts.Solid))
            {
                var found = read.IndexOf(line, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"'{line}' is not in '{read[at..]}'.");
                at = found + line.Length;
            }
        }
    });

    private static IEnumerable<string?> Facts(ResumeData person) =>
    [
        person.Name, person.Headline, person.Email, person.Phone, person.Location, .. person.Links.Select(link => link.Url.Replace("https://", string.Empty, StringComparison.Ordinal)), person.Summary,
        .. person.Experience.SelectMany(job => new[] { job.Title, DateText.Span(job.StartDate, job.EndDate, job.IsCurrent), job.Company, job.Location, job.Description }.Concat(job.Achievements)),
        .. person.Education.SelectMany(study => new[] { study.Degree, study.EndDate is { } end ? DateText.One(end) : null, study.Institution, study.Location, study.Score }.Concat(study.Details)),
        .. person.Skills,
        .. person.Projects.SelectMany(project => new[] { project.Name, DateText.Span(project.StartDate, project.EndDate), project.Url?.Replace("https://", string.Empty, StringComparison.Ordinal), project.Description }.Concat(project.Highlights)),
        .. person.Certificates.SelectMany(item => new[] { item.Name, item.Date is { } date ? DateText.One(date) : null, item.Issuer }),
        .. person.Languages.SelectMany(item => new[] { item.Language, item.Fluency }),
        .. person.Sections.SelectMany(section => section.Lines.Prepend(section.Heading.ToUpperInvariant())),
    ];
}
