using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

/// <summary>Files whose entries begin at headings of their own: heading styles of Word, tags of a PDF.</summary>
public sealed class HeadedEntriesTests
{
    private const int Section = 2;
    private const int Entry = 3;

    [Fact]
    public void Jobs_without_dates_begin_at_their_headings_and_years_in_sentences_begin_none()
    {
        var read = Extract(
            (Section, "Experience"),
            (Entry, "Store Manager, Berlin\tJan 2020 – Mar 2022"), (0, "Holloway, Pike and Drummond\tLyon, France"), (0, "Kept the shop open through the summer of 2021"),
            (Entry, "Croupier"), (0, "Paris Baguette"), (0, "Won a prize, 2018"),
            (Section, "Education"),
            (Entry, "Licence de droit"), (0, "University of California, Berkeley"), (0, "Grade: cum laude"),
            (Entry, "MBA\t2011"), (0, "Riverside Community College"));

        Assert.Equal(
            [("Store Manager, Berlin", "Holloway, Pike and Drummond", "Lyon, France", "2020-01"), ("Croupier", "Paris Baguette", null, null)],
            read.Experience.Select(job => (job.Title, job.Company, job.Location, job.StartDate?.ToString())));
        Assert.Equal(["Kept the shop open through the summer of 2021", "Won a prize, 2018"], read.Experience.Select(job => job.Description));
        Assert.Equal(
            [("Licence de droit", "University of California, Berkeley", "Grade: cum laude", null), ("MBA", "Riverside Community College", null, "2011")],
            read.Education.Select(study => (study.Degree, study.Institution, study.Score, study.EndDate?.ToString())));
    }

    [Fact]
    public void Headings_that_say_employer_and_title_at_once_are_taken_apart()
    {
        var job = Assert.Single(Extract((Section, "Experience"), (Entry, "Accountant, Acme Logistics Ltd\t2019 – 2021"), (0, "Leeds, UK"), (Section, "Skills"), (0, "Go, Java")).Experience);
        Assert.Equal(("Accountant", "Acme Logistics Ltd", "Leeds, UK"), (job.Title, job.Company, job.Location));
    }

    [Fact]
    public void Several_posts_under_the_heading_of_one_employer_stay_several()
    {
        var read = Extract(
            (Section, "Experience"),
            (Entry, "Acme Logistics Ltd"), (0, "Head of Sales\tJan 2020 – Mar 2022"), (0, "Sales Manager\tFeb 2017 – Dec 2019"),
            (Section, "Skills"), (0, "Go, Java"));
        Assert.Equal(["Head of Sales", "Sales Manager"], read.Experience.Select(job => job.Title));
    }

    [Fact]
    public void A_year_in_the_name_of_a_project_is_a_part_of_it_and_certificates_keep_their_dashes()
    {
        var read = Extract(
            (Section, "Projects"),
            (Entry, "Bike-to-Work Week 2019"), (0, "github.com/person/bikes"), (0, "Planned it."),
            (Entry, "café.js\t2014 – 2015"),
            (Section, "Certificates"),
            (Entry, "AWS Certified Developer – Associate\t2020"), (0, "Amazon Web Services"),
            (Entry, "First Aid, Fire and Rescue"));
        Assert.Equal([("Bike-to-Work Week 2019", "https://github.com/person/bikes", "Planned it."), ("café.js", null, null)], read.Projects.Select(project => (project.Name, project.Url, project.Description)));
        Assert.Equal(
            [new CertificateItem("AWS Certified Developer – Associate", "Amazon Web Services", new PartialDate(2020)), new CertificateItem("First Aid, Fire and Rescue")],
            read.Certificates);
    }

    private static ResumeData Extract(params (int Level, string Text)[] lines) =>
        ResumeExtractor.Extract(new ResumeText([Line(1, "Anna Example"), Line(0, "anna@example.org"), .. lines.Select(line => Line(line.Level, line.Text))], [], null, 1), new PartialDate(2026, 11));

    private static TextLine Line(int level, string text)
    {
        var size = level switch { 1 => 20, Section => 13, Entry => 10.5, _ => 10 };
        return new TextLine
        {
            Spans = [.. text.Split('\t').Select(part => new TextSpan(part, 0, 0, level > 0, false, [new TextRun(part, level > 0, false, size)]))],
            FontSize = size,
            IsBold = level > 0,
            IsHeadingStyle = level > 0,
            HeadingLevel = level,
            GapAbove = level > 0 ? 1 : 0.3,
        };
    }
}
