using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>Lies in a form that a reader takes for one thing and a careless check for another; and true things in the same forms.</summary>
public sealed class DisguiseTests
{
    private static readonly TruthBasis Basis = TruthBasis.Of(new ResumeData
    {
        Name = "Ada Okafor",
        Phone = "+44 20 7946 0958",
        Experience =
        [
            new ExperienceItem
            {
                Company = "Northwind Payments Ltd",
                Title = "Shift Planner",
                StartDate = new(2019, 3),
                EndDate = new(2021, 6),
                Achievements =
                [
                    "Cut costs by 12% and errors by 20% for 300 customers",
                    "Raised sales",
                    "Served 1.5 million users, up to 40 a day, with 2½ planners",
                    "Costs -8%, margin +6%",
                    "Moved 12 of 15 schools to Python 3.10",
                    "Opened the Leeds office on 12 March 2019 and the second on 2020-04-15",
                    "Planned 30 hours a week of 10² tests, about 60 audits and <5% failures",
                    "Grew a region from 4 to 9 branches and won 3 prizes, among over 200 entries",
                    "Responsable de 48 personas y treinta y cinco camareros",
                    "5人のチームで売上を40%増やした。三十人と十五人を管理",
                    "삼십 명을 관리",
                    "Supervised two doctoral students and led the audits",
                    "Kept 99.999% availability, GPA 3.8/4.0, ₦40 of fees",
                ],
            },
        ],
        Skills = ["Conflict of interest", "Windows 11"],
        Certificates = [new CertificateItem("Certified Kubernetes Administrator", "CNCF", null)],
    });

    [Theory]
    [InlineData("Raised sales by 12%.")]
    [InlineData("Cut costs by 20% and errors by 12%.")]
    [InlineData("Served 15 million users.")]
    [InlineData("Served 1,50,00,000 users.")]
    [InlineData("Served 1,500 million users.")]
    [InlineData("Served 1.5 billion users.")]
    [InlineData("Served ~1.5 billion users.")]
    [InlineData("Served with 20.5 planners.")]
    [InlineData("Served with 2½% planners.")]
    [InlineData("Served with 2⅓ planners.")]
    [InlineData("Served 40 a day.")]
    [InlineData("Served over 1.5 million users.")]
    [InlineData("Served users ×40 a day.")]
    [InlineData("Served users x2 a day.")]
    [InlineData("Served users 40‰ a day.")]
    [InlineData("Served users 4\u202E0\u202C a day.")]
    [InlineData("Served users \u202E04\u202C a day.")]
    [InlineData("Costs +8%.")]
    [InlineData("Costs 8%, margin 6%.")]
    [InlineData("Costs -6%, margin +8%.")]
    [InlineData("Cut costs by -12%.")]
    [InlineData("Has −2 years of experience.")]
    [InlineData("Holds a doctoral degree.")]
    [InlineData("Conflict of interest certified.")]
    [InlineData("Skills: Windows 11½.")]
    [InlineData("Raised sales using Leadership.")]
    [InlineData("Moved 15 of 12 schools.")]
    [InlineData("Moved 12 schools to Python 3.1.")]
    [InlineData("Moved 12 schools to Python 3.1.0.")]
    [InlineData("Moved 12/15 schools to Python 3/10.")]
    [InlineData("Opened the Leeds office on 15 March 2019.")]
    [InlineData("Opened the Leeds office on March 13th, 2019.")]
    [InlineData("Opened the second office on 2020-04-12.")]
    [InlineData("Opened the Leeds office on 12.04.2019.")]
    [InlineData("Opened the third office.")]
    [InlineData("Planned 30 days a week.")]
    [InlineData("Planned 102 tests.")]
    [InlineData("Planned 10³ tests.")]
    [InlineData("Planned 60 audits.")]
    [InlineData("Planned 5% failures.")]
    [InlineData("Planned 2019 tests.")]
    [InlineData("Planned 2021 hours a week.")]
    [InlineData("Grew a region from 9 to 4 branches.")]
    [InlineData("Grew a region ninefold.")]
    [InlineData("Grew a region by nine times.")]
    [InlineData("Won 3rd prize.")]
    [InlineData("Won hundreds of prizes.")]
    [InlineData("Won dozens of prizes.")]
    [InlineData("Halved costs and errors.")]
    [InlineData("Trebled sales.")]
    [InlineData("Quadrupling sales.")]
    [InlineData("Responsable de más de 48 personas.")]
    [InlineData("Responsable de treinta camareros.")]
    [InlineData("Responsable de treinta y una personas.")]
    [InlineData("5万人のチームで売上を40%増やした。")]
    [InlineData("5年のチームで売上を40%増やした。")]
    [InlineData("5人のチームで売上を40%減やした。")]
    [InlineData("三十五人を管理")]
    [InlineData("三百人を管理")]
    [InlineData("삼십오 명을 관리")]
    [InlineData("Kept 99,999% availability.")]
    [InlineData("Kept 99999% availability.")]
    [InlineData("GPA 4.0/3.8.")]
    [InlineData("GPA 4.0.")]
    [InlineData("Kept GPA 38 and availability.")]
    [InlineData("Kept $40 of fees.")]
    [InlineData("Kept ₱40 of fees.")]
    [InlineData("Kept 40 of fees.")]
    [InlineData("Kept fees at Ⓖⓛⓞⓑⓔⓧ.")]
    [InlineData("Kept fees at ⒢⒧⒪⒝⒠⒳.")]
    [InlineData("Kept fees at ⠛⠇⠕⠃⠑⠭.")]
    [InlineData("Kept fees at 𝔾𝕝𝕠𝕓𝕖𝕩.")]
    [InlineData("Kept fees at Nоrthwind Payments Ltd.")]
    [InlineData("Kept fees at Northwind Payments Inc.")]
    [InlineData("Kept fees at Northwind Payments GmbH.")]
    [InlineData("Kept fees at Northwinds Payments.")]
    [InlineData("Kept fees at North wind Payments.")]
    [InlineData("Kept fees with JavaPython.")]
    [InlineData("Kept fees with Python2.")]
    [InlineData("Kept fees for twenty audits.")]
    [InlineData("Joined in twenty twenty.")]
    [InlineData("Call +1 99 7946 0958.")]
    public void What_looks_true_and_is_not_is_found(string text) => Assert.NotEmpty(TruthCheck.Check(text, Basis));

    [Theory]
    [InlineData("Cut costs by twelve percent and errors by 20 per cent for 300 customers.")]
    [InlineData("Served 1,500,000 users.")]
    [InlineData("Served 15,00,000 users.")]
    [InlineData("Served 1,5 million users.")]
    [InlineData("Served １.５ million users.")]
    [InlineData("Served with 2.5 planners.")]
    [InlineData("Up to 40 a day, with 2.5 planners.")]
    [InlineData("No more than 40 a day.")]
    [InlineData("Margin +6%.")]
    [InlineData("Moved 12 of 15 schools to Python 3.10.")]
    [InlineData("Opened the Leeds office on March 12th, 2019.")]
    [InlineData("Opened the Leeds office in March 2019.")]
    [InlineData("Opened the Leeds office on 12.03.2019.")]
    [InlineData("Planned 30 hours a week.")]
    [InlineData("Planned 10^2 tests.")]
    [InlineData("Planned about sixty audits.")]
    [InlineData("Won three prizes among more than 200 entries.")]
    [InlineData("Supervised 2 doctoral students.")]
    [InlineData("Skills: Windows 11 and Conflict of interest.")]
    [InlineData("Won three prizes among hundreds of entries.")]
    [InlineData("Responsable de 48 personas.")]
    [InlineData("Responsable de treinta y cinco camareros.")]
    [InlineData("5人のチームで売上を40%増やした。")]
    [InlineData("三十人を管理")]
    [InlineData("Kept GPA 3.8/4.0 and availability of 99.999%.")]
    [InlineData("Kept ₦40 of fees.")]
    [InlineData("Call 020 7946 0958 or +44 (0)20 7946 0958.")]
    public void What_is_true_in_another_form_is_none(string text) =>
        Assert.Equal("", string.Join("; ", TruthCheck.Check(text, Basis).Select(invention => $"{invention.Kind}: {invention.Text}")));
}
