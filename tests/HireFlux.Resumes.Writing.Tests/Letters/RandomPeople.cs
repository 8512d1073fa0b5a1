using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Writing.Letters;

namespace HireFlux.Resumes.Writing.Tests.Letters;

/// <summary>People of many trades, from those with nothing on their resume to those with much; the same seed makes the same person.</summary>
internal static class RandomPeople
{
    private static readonly string[] Names = ["Ada Okafor", "Łukasz Żółć", "Nguyễn Thị Hương", "Γιώργος Παπαδόπουλος", "山田 太郎", "María-José O'Neill", "Jo", "Dr. Anneliese von der Heyden-Rynsch"];
    private static readonly string[] Titles = ["Registered Nurse", "Backend Engineer", "Sous Chef", "Electrician", "Teacher of Physics", "Accountant", "Warehouse Associate", "Senior Data Analyst"];
    private static readonly string[] Companies = ["St. Brigid Hospital", "Northwind", "Harbour Books", "Volt & Sons", "Elm Road School", "Acme GmbH", "Kaffee Müller", "Tide Logistics"];

    private static readonly string[] Lines =
    [
        "Assessed and monitored ventilated patients on a 24-bed unit", "Trained {n} new colleagues in hand-over", "Cut medication errors by {n}% with a second check",
        "Built an order service in C# and PostgreSQL for {n} shops", "Wrote {n} integration tests in Python", "Moved {n} services to Kubernetes",
        "Cooked for {n} guests a night at the fish station", "Kept food cost at {n}%", "Installed {n} heat pumps and wrote their reports",
        "Taught mathematics to classes of {n}", "Planned lessons together with two colleagues", "Closed the books for {n} entities each month",
        "Reconciled payments in Excel and SQL", "Picked and packed {n} orders a shift", "Drove a forklift without accident for {n} months",
        "Responsible for stock and ordering", "Managing a team of {n}", "Weekly reports in Power BI for the board", "Designed posters in Adobe Illustrator",
        "Prozesse in der Fertigung verbessert", "接客と在庫管理を担当", "Result-driven team player with a proven track record", "Negotiated contracts worth $" + "{n},000",
        "Introduced a rota that nobody complained about", "Repaired {n} machines; documented every fault", "Successfully migrated {n} databases from Oracle to PostgreSQL",
    ];

    private static readonly string[] Skills = ["C#", "PostgreSQL", "Kubernetes", "Python", "SQL", "Excel", "Adobe Illustrator", "Patient care", "ACLS", "Forklift operation", "Spanish", "Go", "R", "Power BI", "Menu planning", "Phonics"];

    public static ResumeData Of(string seed)
    {
        var choice = new SeededChoice(seed, 0);
        string Line(string line) => line.Replace("{n}", (choice.Index(97) + 3).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var jobs = Enumerable.Range(0, choice.Index(4)).Select(n => new ExperienceItem
        {
            Company = choice.Index(8) == 0 ? null : Companies[choice.Index(Companies.Length)],
            Title = choice.Index(8) == 0 ? null : Titles[choice.Index(Titles.Length)],
            StartDate = new PartialDate(2020 - (3 * n), 1 + choice.Index(12)),
            EndDate = n == 0 ? null : new PartialDate(2022 - (3 * n)),
            IsCurrent = n == 0,
            Description = choice.Index(3) == 0 ? "Worked across three sites. Answered for the evening shift." : null,
            Achievements = [.. choice.Shuffle(Lines).Take(choice.Index(7)).Select(Line)],
        }).ToList();
        return new ResumeData
        {
            Name = choice.Index(10) == 0 ? null : Names[choice.Index(Names.Length)],
            Summary = choice.Index(2) == 0 ? "I like work that is finished when it is done." : null,
            Experience = jobs,
            Education = choice.Index(3) == 0 ? [] : [new EducationItem { Institution = "University of Leeds", Degree = choice.Index(2) == 0 ? "BSc Physics" : null, GraduationYear = 2015 }],
            Skills = [.. choice.Shuffle(Skills).Take(choice.Index(9))],
            Languages = choice.Index(2) == 0 ? [] : [new LanguageItem("Spanish", "B2"), new LanguageItem("English", "native")],
            Certificates = choice.Index(2) == 0 ? [] : [new CertificateItem("BLS Provider", "American Heart Association", new PartialDate(2024))],
            Projects = choice.Index(3) > 0 ? [] : [new ProjectItem { Name = "Orchard", Highlights = [Line("Built a planner for {n} allotments in Python")] }],
        };
    }
}
