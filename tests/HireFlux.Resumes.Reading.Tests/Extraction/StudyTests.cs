using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

/// <summary>Studies as the world words them.</summary>
public sealed class StudyTests
{
    [Theory]
    [InlineData("Bachelor's degree in Nursing from University of Leith (2014)", "Bachelor's degree in Nursing", "University of Leith")]
    [InlineData("M. Sc. Informatik, Technische Hochschule Elbtal, 2014", "M. Sc. Informatik", "Technische Hochschule Elbtal")]
    [InlineData("B.Pharm, Delhi Institute of Science, 2014", "B.Pharm", "Delhi Institute of Science")]
    [InlineData("Advanced Apprenticeship in Bricklaying, Northgate Training Centre, 2014", "Advanced Apprenticeship in Bricklaying", "Northgate Training Centre")]
    [InlineData("University of Leith, BSc Physics, graduated 2014", "BSc Physics", "University of Leith")]
    [InlineData("PhD in Geology, University of Table Bay. Thesis: Contourites of the southern margin|2014", "PhD in Geology", "University of Table Bay")]
    [InlineData("Abitur am Gymnasium am Park, 2014", "Abitur", "Gymnasium am Park")]
    [InlineData("M.A. Germanistik / Anglistik, Universität Elbtal|2014", "M.A. Germanistik / Anglistik", "Universität Elbtal")]
    [InlineData("Dipl.-Ing. (FH) Elektrotechnik, Universität Elbtal|2014", "Dipl.-Ing. (FH) Elektrotechnik", "Universität Elbtal")]
    [InlineData("Mestrado em Direito - Universidade de Lisboa - concluído em 2014", "Mestrado em Direito", "Universidade de Lisboa")]
    [InlineData("Diploma di maturità – Liceo Galilei – 100/100|2014", "Diploma di maturità", "Liceo Galilei")]
    [InlineData("Leaving Certificate (Mathematics, Engineering, Irish), Coláiste an Chroí Naofa, 2014", "Leaving Certificate (Mathematics, Engineering, Irish)", "Coláiste an Chroí Naofa")]
    [InlineData("KCSE, mean grade A-, Hill Girls High School|2014", "KCSE", "Hill Girls High School")]
    public void A_degree_and_its_school_stand_on_one_line(string line, string degree, string school)
    {
        var study = Assert.Single(ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Education", line, "*Skills", "Excel").Education);
        Assert.Equal((degree, school, 2014), (study.Degree, study.Institution, study.GraduationYear));
    }

    [Theory]
    [InlineData("Class of 2014")]
    [InlineData("Completed 2014")]
    [InlineData("Graduated: May 2014")]
    [InlineData("Conseguita nel 2014")]
    public void Words_beside_the_date_of_the_end_are_no_part_of_the_study(string line)
    {
        var study = Assert.Single(ResumeLines.Extract("*Jane Roe", "jane@host.example", "*Education", "University of Leith", "BSc Physics", line, "*Skills", "Excel").Education);
        Assert.Equal(("BSc Physics", "University of Leith", 2014), (study.Degree, study.Institution, study.GraduationYear));
        Assert.Empty(study.Details);
    }

    [Fact]
    public void Names_broken_in_a_narrow_column_are_whole()
    {
        string[] lines = ["Master of Science in", "Sustainable Energy", "Engineering", "Westland University of", "Technology", "2014 – 2016"];
        var read = ResumeExtractor.Extract(new ResumeText([Line("Education", true, 14, 60), .. lines.Select((line, i) => Line(line, i < 3, 10, 6.0 * (26 - line.Length)))], [], 1, 1), new PartialDate(2026, 11));
        var study = Assert.Single(read.Education);
        Assert.Equal(("Master of Science in Sustainable Energy Engineering", "Westland University of Technology", 2016), (study.Degree, study.Institution, study.GraduationYear));
    }

    private static TextLine Line(string text, bool isBold, double size, double room) => new()
    {
        Spans = [new TextSpan(text, 50, 50 + (6 * text.Length), isBold, false, [new TextRun(text, isBold, false, size)])],
        Page = 1,
        Box = [50, 100, 50 + (6 * text.Length), 110],
        FontSize = size,
        IsBold = isBold,
        GapAbove = size > 10 ? 1 : 0.2,
        Room = room,
    };

    [Fact]
    public void A_form_may_ask_for_degree_and_subject_apart()
    {
        var read = ResumeLines.Extract("*Ausbildung", "10/2010 – 09/2014|Universität am Oberrhein", "Studiengang: Physik", "Abschluss: Master of Science", "08/2001 – 06/2010|Gymnasium am Park", "Abschluss: Abitur", "*Kenntnisse", "Excel");
        Assert.Equal([("Physik Master of Science", "Universität am Oberrhein", 2014), ("Abitur", "Gymnasium am Park", 2010)], read.Education.Select(study => (study.Degree!, study.Institution!, study.GraduationYear!.Value)));
    }

    [Fact]
    public void A_form_may_name_subject_and_school_in_one()
    {
        var study = Assert.Single(ResumeLines.Extract("*Ausbildung", "10/2010 – 09/2014|Studium der Physik an der Universität Elbtal", "Abschluss: Master of Science", "*Kenntnisse", "Excel").Education);
        Assert.Equal(("Studium der Physik, Master of Science", "Universität Elbtal"), (study.Degree, study.Institution));
    }

    [Fact]
    public void A_licence_among_the_studies_is_no_study()
    {
        var read = ResumeLines.Extract("*Education and Certifications", "Bachelor of Arts in Accountancy, Zeeland College, 2000", "Certified Public Accountant, State of Michigan, 2003", "*Skills", "Excel");
        Assert.Equal("Bachelor of Arts in Accountancy", Assert.Single(read.Education).Degree);
        Assert.Equal("Certified Public Accountant", Assert.Single(read.Certificates).Name);
    }
}
