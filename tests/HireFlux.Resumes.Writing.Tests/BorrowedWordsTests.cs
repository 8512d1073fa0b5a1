using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>Lies told with the person's own words, and true things that are told alike.</summary>
public sealed class BorrowedWordsTests
{
    private static readonly TruthBasis Basis = TruthBasis.Of(new ResumeData
    {
        Name = "Marta Kowalczyk",
        Headline = "Charge Nurse",
        Experience =
        [
            new ExperienceItem
            {
                Company = "St. Anne's Hospital", Title = "Charge Nurse", StartDate = new(2018, 2), EndDate = null,
                Achievements = ["Led a team of 14 nurses in a 32-bed intensive care unit", "Cut falls from 9 to 4 a quarter with a new handover form", "Trained new staff in Epic and infection control"],
            },
            new ExperienceItem
            {
                Company = "Riverside Clinic", Title = "Staff Nurse", StartDate = new(2014, 9), EndDate = new(2018, 1),
                Achievements = ["Cared for up to 6 patients a shift", "Helped to write the guideline on sepsis", "Won the Riverside team award 2016"],
            },
        ],
        Education = [new EducationItem { Institution = "University of Leeds", Degree = "BSc Nursing", GraduationYear = 2014 }],
        Skills = ["Intensive care", "Infection control", "Epic", "Python"],
        Languages = [new LanguageItem("Polish", "native"), new LanguageItem("German", "B1")],
    });

    [Theory]
    [InlineData("Led a team of fourteen hundred nurses")]
    [InlineData("Led a team of 14k nurses")]
    [InlineData("Led 14+ nurses")]
    [InlineData("Led a team of 32 nurses in a 14-bed unit")]
    [InlineData("Led two teams of 14 nurses")]
    [InlineData("Led nurses in 14 intensive care units")]
    [InlineData("Cut falls by 55%")]
    [InlineData("Cut falls by more than half")]
    [InlineData("Cut falls by half")]
    [InlineData("Cut falls from 9 to 4 a month")]
    [InlineData("Cut falls from 9 to 4 a year")]
    [InlineData("Cut falls from nine to zero")]
    [InlineData("Cut 9 falls to 4 a week")]
    [InlineData("Eliminated falls")]
    [InlineData("Charge Nurse at Riverside Clinic")]
    [InlineData("Head Nurse at St. Anne's Hospital")]
    [InlineData("Chief nurse at St. Anne's Hospital")]
    [InlineData("Director of Nursing")]
    [InlineData("Nurse practitioner at Riverside Clinic")]
    [InlineData("Worked at Riverside Hospital")]
    [InlineData("Worked at St. Anne's Clinic")]
    [InlineData("Worked at Leeds Clinic")]
    [InlineData("MSc Nursing")]
    [InlineData("BSc Nursing, Riverside")]
    [InlineData("BSc Infection Control")]
    [InlineData("BSc Python, University of Leeds")]
    [InlineData("BSc (Hons) Nursing")]
    [InlineData("First-class BSc Nursing")]
    [InlineData("Postgraduate study in nursing")]
    [InlineData("Doctor of Nursing")]
    [InlineData("Studied at Oxford")]
    [InlineData("University of Leeds, 2016")]
    [InlineData("University of Leeds 2010-2014")]
    [InlineData("German native")]
    [InlineData("German C1")]
    [InlineData("Fluent German")]
    [InlineData("Polish, German and French")]
    [InlineData("Native German and Polish")]
    [InlineData("Bilingual nurse")]
    [InlineData("Ten years of Python")]
    [InlineData("5 years of experience with Epic")]
    [InlineData("12 years in intensive care")]
    [InlineData("Python expert")]
    [InlineData("Advanced Python")]
    [InlineData("Python, Java and C")]
    [InlineData("Certified in infection control")]
    [InlineData("Epic certified trainer")]
    [InlineData("ACLS and BLS")]
    [InlineData("Registered Nurse (RN)")]
    [InlineData("CCRN nurse")]
    [InlineData("Won the team award 2016 and 2017")]
    [InlineData("Won the St. Anne's team award 2016")]
    [InlineData("Won 2016 awards")]
    [InlineData("Received 2016 awards")]
    [InlineData("He won 2016 awards")]
    [InlineData("He won 2016 prizes")]
    [InlineData("Led 2016 teams")]
    [InlineData("won 2014 awards")]
    [InlineData("Led 2014 nurses")]
    [InlineData("Wrote the guideline on sepsis and infection control in 2019")]
    [InlineData("Cared for 6 patients an hour")]
    [InlineData("Cared for 6 patients a shift")]
    [InlineData("Cared for up to 60 patients a shift")]
    [InlineData("Cared for up to 6 units a shift")]
    [InlineData("Managed a budget of 32")]
    [InlineData("Managed a budget")]
    [InlineData("Saved lives")]
    [InlineData("Staff of 14 patients")]
    [InlineData("since 2014 at St. Anne's Hospital")]
    [InlineData("at Riverside Clinic since 2014")]
    [InlineData("Riverside Clinic 2014 - present")]
    [InlineData("Led 14 nurses since 2016")]
    [InlineData("Kowalczyk Clinic")]
    [InlineData("in a 32-bed paediatric unit")]
    [InlineData("in a XXXII-bed unit")]
    [InlineData("Ledgers of 14 nurses")]
    [InlineData("unit 4")]
    [InlineData("Epic and Cerner")]
    [InlineData("Epic (Cerner)")]
    [InlineData("epic/cerner")]
    [InlineData("PyTorch")]
    [InlineData("pythonic SQL")]
    [InlineData("sepsis expert")]
    public void What_the_words_do_not_say_together_is_found(string text) => Assert.NotEmpty(TruthCheck.Check(text, Basis));

    [Theory]
    [InlineData("Led 14 nurses in a 32-bed unit")]
    [InlineData("Led a team of fourteen nurses")]
    [InlineData("Cut falls from 9 to 4 a quarter")]
    [InlineData("Cut quarterly falls from nine to four")]
    [InlineData("Charge Nurse at St. Anne's Hospital from February 2018")]
    [InlineData("Staff Nurse at Riverside Clinic from 2014 to 2018")]
    [InlineData("BSc in Nursing from the University of Leeds")]
    [InlineData("Bachelor's degree in nursing, 2014")]
    [InlineData("University of Leeds, BSc Nursing")]
    [InlineData("Native Polish and German (B1)")]
    [InlineData("Cared for up to six patients per shift")]
    [InlineData("Won the Riverside team award in 2016")]
    [InlineData("Trained new staff in infection control")]
    [InlineData("Worked with Epic and Python")]
    public void What_they_do_say_stands(string text) => Assert.Empty(TruthCheck.Check(text, Basis));
}
