using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>Fictitious people whose facts the tests know.</summary>
internal static class Masters
{
    public static readonly PartialDate Today = new(2026, 11);

    public static readonly ResumeData Engineer = new()
    {
        Name = "Ines Ferreira",
        Headline = "Backend Engineer",
        Email = "ines@example.org",
        Phone = "+44 20 7946 0958",
        Location = "Leeds, UK",
        Links = [new ResumeLink("https://github.com/inesf")],
        Summary = "I build payment systems that stay up.",
        Experience =
        [
            new ExperienceItem
            {
                Company = "Northwind Payments",
                Title = "Backend Engineer",
                Location = "Leeds",
                StartDate = new PartialDate(2021, 3),
                IsCurrent = true,
                Achievements =
                [
                    "Reduced checkout latency by 40% by moving card checks to Go and PostgreSQL.",
                    "Led a team of five engineers through a $2M migration to Kubernetes.",
                    "Helped the support team write runbooks for up to 30 incidents a month.",
                ],
            },
            new ExperienceItem
            {
                Company = "Harbour Books",
                Title = "Junior Developer",
                StartDate = new PartialDate(2018, 6),
                EndDate = new PartialDate(2021, 2),
                Achievements = ["Built the order service in Python and Django, used by 350 bookshops.", "Wrote 1,500 tests."],
            },
        ],
        Education = [new EducationItem { Institution = "University of Leeds", Degree = "BSc Computer Science", StartDate = new PartialDate(2015), EndDate = new PartialDate(2018), GraduationYear = 2018 }],
        Skills = ["Go", "PostgreSQL", "Kubernetes", "Python", "Django", "React"],
        Languages = [new LanguageItem("English", "native"), new LanguageItem("German", "B1")],
        Certificates = [new CertificateItem("Certified Kubernetes Administrator", "CNCF", new PartialDate(2022))],
    };
}
