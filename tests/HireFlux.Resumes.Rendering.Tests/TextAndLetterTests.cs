using System.Text;
using HireFlux.Resumes.JsonResume;

namespace HireFlux.Resumes.Rendering.Tests;

public sealed class TextAndLetterTests
{
    private static readonly ResumeData s_person = new()
    {
        Name = "Zażółta Gęśl",
        Email = "z@example.org",
        Location = "Łódź, Poland",
        Experience = [new ExperienceItem { Title = "Nurse", Company = "Szpital", StartDate = new(2020, 1), IsCurrent = true, Achievements = ["Cared for\n people"] }],
        Skills = ["Triage", "First aid"],
    };

    [Fact]
    public void Plain_text_has_a_line_for_each_paragraph() => Assert.Equal(
        "Zażółta Gęśl\nz@example.org | Łódź, Poland\n\nEXPERIENCE\nNurse | Jan 2020 – Present\nSzpital\n- Cared for people\n\nSKILLS\nTriage, First aid\n",
        Encoding.UTF8.GetString(ResumeRenderer.Render(s_person, ExportFormat.Text, ResumeTemplate.Classic)));

    [Fact]
    public void Json_resume_reads_back_the_same()
    {
        var back = JsonResumeReader.Read(ResumeRenderer.Render(s_person, ExportFormat.JsonResume, ResumeTemplate.Classic)).Resume!;
        Assert.Equal(s_person.Experience[0].Title, back.Experience[0].Title);
        Assert.Equal(s_person.Skills, back.Skills);
    }

    [Fact]
    public void A_letter_has_sender_date_recipient_and_text_in_order()
    {
        var letter = new LetterContent(s_person, "23 November 2026", ["Acme GmbH", "Berlin"], "Dear team,\n\nI write to you\nabout the post.\r\n\r\nKind regards,\nZażółta Gęśl");
        var text = Encoding.UTF8.GetString(LetterRenderer.Render(letter, ExportFormat.Text, ResumeTemplate.Classic));
        Assert.Equal("Zażółta Gęśl\nz@example.org | Łódź, Poland\n\n23 November 2026\n\nAcme GmbH\nBerlin\n\nDear team,\n\nI write to you\nabout the post.\n\nKind regards,\nZażółta Gęśl\n", text);
        foreach (var template in Enum.GetValues<ResumeTemplate>())
        {
            Assert.Equal(PdfFacts.Solid(text), new PdfFacts(LetterRenderer.Render(letter, ExportFormat.Pdf, template)).Text);
            Assert.NotEmpty(LetterRenderer.Render(letter, ExportFormat.Docx, template));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => LetterRenderer.Render(letter, ExportFormat.JsonResume, ResumeTemplate.Classic));
    }
}
