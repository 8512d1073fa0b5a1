namespace HireFlux.Resumes.Reading.Tests.Extraction;

public sealed class SectionTests
{
    [Theory]
    [InlineData("Work Experience")]
    [InlineData("PROFESSIONAL EXPERIENCE")]
    [InlineData("~ Professional experience ~")]
    [InlineData("Berufliche Laufbahn")]
    [InlineData("Berufserfahrung")]
    [InlineData("Expérience professionnelle")]
    [InlineData("Experiencia laboral")]
    [InlineData("Esperienze professionali")]
    [InlineData("Experiência profissional")]
    [InlineData("Werkervaring")]
    [InlineData("Doświadczenie zawodowe")]
    [InlineData("Pracovní zkušenosti")]
    [InlineData("Arbetslivserfarenhet")]
    [InlineData("Erhvervserfaring")]
    [InlineData("Työkokemus")]
    [InlineData("Επαγγελματική εμπειρία")]
    [InlineData("İş Deneyimi")]
    [InlineData("Experiență profesională")]
    [InlineData("Munkatapasztalat")]
    [InlineData("Kinh nghiệm làm việc")]
    [InlineData("Опыт работы")]
    [InlineData("Досвід роботи")]
    [InlineData("職務経歴")]
    [InlineData("工作经历")]
    [InlineData("경력")]
    public void Headings_in_the_languages_of_the_table(string heading) =>
        Assert.Equal("Nordlicht GmbH", Assert.Single(ResumeLines.Extract("*Jane Roe", "jane@host.example", $"*{heading}", "Engineer, Nordlicht GmbH|2019 – 2021", "*Skills", "Go, Rust").Experience).Company);

    [Fact]
    public void Projects_publications_and_volunteering_are_no_jobs()
    {
        var resume = ResumeLines.Extract(
            "*Jane Roe", "*Experience", "Engineer, Nordlicht GmbH|2019 – 2021", "*Projects", "Lead Developer, Weather Station|2018 – 2019", "*Publications", "On heat, Journal of Heat|2020",
            "*Volunteering", "Coach, Little League|2015 – 2018");
        Assert.Single(resume.Experience);
        Assert.Equal(["projects", "publications", "volunteer"], [resume.Projects.Count == 1 ? "projects" : "none", .. resume.Sections.Select(section => section.Kind)]);
    }

    [Theory]
    [InlineData("Languages: Python, C++", "Python;C++")]
    [InlineData("Python | C# | .NET", "Python;C#;.NET")]
    [InlineData("Cloud — AWS (EC2, S3), Terraform", "AWS (EC2, S3);Terraform")]
    [InlineData("Python (advanced), Go (5 years)", "Python;Go")]
    [InlineData("Proficient with Python, C++, and Git; good understanding of DevOps", "Python;C++;Git;DevOps")]
    [InlineData("Welding • Brazing • Forklift", "Welding;Brazing;Forklift")]
    [InlineData("TCP/IP, CI/CD", "TCP/IP;CI/CD")]
    [InlineData("C, C++, Java, JavaScript, R", "C;C++;Java;JavaScript;R")]
    public void Skills_of_every_form_are_kept_as_written(string line, string skills) =>
        Assert.Equal(skills.Split(';'), ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Skills", line).Skills);

    [Fact]
    public void Several_titles_under_one_employer_have_it_all()
    {
        var jobs = ResumeLines.Extract(
            "*Jane Roe", "*Experience", "Øresund Pump Group A/S", "Chief Operating Officer|April 2019 – Present", "- Runs four plants in three countries",
            "Vice President Supply Chain|January 2014 – March 2019", "- Ran supply of the same plants").Experience;
        Assert.Equal([("Øresund Pump Group A/S", "Chief Operating Officer"), ("Øresund Pump Group A/S", "Vice President Supply Chain")], jobs.Select(job => (job.Company!, job.Title!)));
    }

    [Theory]
    [InlineData("University of California, Berkeley | 2016;Bachelor of Science in Computer Science", "University of California, Berkeley", "Bachelor of Science in Computer Science", 2016)]
    [InlineData("BS Computer Science, State University 2016", "State University", "BS Computer Science", 2016)]
    [InlineData("MSc Physics, University of Leeds, Leeds|2014 – 2016", "University of Leeds", "MSc Physics", 2016)]
    [InlineData("Politechnika Gdańska;magister inżynier, Informatyka|2008 – 2013", "Politechnika Gdańska", "magister inżynier, Informatyka", 2013)]
    public void Studies_in_any_order(string lines, string institution, string degree, int year)
    {
        var study = Assert.Single(ResumeLines.Extract(["*Jane Roe", "*Education", .. lines.Split(';')]).Education);
        Assert.Equal((institution, degree, year), (study.Institution, study.Degree, study.GraduationYear));
    }
}
