using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

public sealed class TableTests
{
    private static readonly double[] s_edges = [50, 175, 325];

    [Fact]
    public void A_tables_head_says_what_its_columns_hold()
    {
        var read = Extract(
            ["Experience"],
            ["Period", "Employer", "Position and duties"],
            ["03/2019 – present", "Northgate Storage", "Forklift operator"],
            ["", "Ltd.", "Unloading of 40 lorries a shift"],
            ["", "Wigan", ""],
            ["08/2016 – 02/2019", "Fairweather Supermarkets", "Shelf stacker"]);

        Assert.Equal(
            [("Northgate Storage Ltd.", "Forklift operator"), ("Fairweather Supermarkets", "Shelf stacker")],
            read.Experience.Select(job => (job.Company, job.Title)));
        Assert.Equal(("Wigan", "2019-03", true), (read.Experience[0].Location, read.Experience[0].StartDate.ToString(), read.Experience[0].IsCurrent));
    }

    [Fact]
    public void A_column_of_marks_is_nobodys_degree()
    {
        var study = Assert.Single(Extract(["Education"], ["Course", "Institution", "Year"], ["B.E. (Civil)", "Government College of Engineering", "2009"]).Education);
        Assert.Equal(("B.E. (Civil)", "Government College of Engineering", 2009), (study.Degree, study.Institution, study.GraduationYear));
    }

    private static ResumeData Extract(params string[][] rows) => ResumeExtractor.Extract(new ResumeText([.. rows.Select(Line)], [], 1, 1), new PartialDate(2026, 11));

    private static TextLine Line(string[] cells, int row)
    {
        var isHeading = cells.Length == 1;
        var spans = cells.Zip(s_edges).Where(cell => cell.First.Length > 0)
            .Select(cell => new TextSpan(cell.First, cell.Second, cell.Second + (cell.First.Length * 5), isHeading, false, [new TextRun(cell.First, isHeading, false, isHeading ? 13 : 10)])).ToList();
        return new TextLine
        {
            Spans = spans,
            Page = 1,
            Box = [spans[0].Left, 700 - (row * 14), spans[^1].Right, 710 - (row * 14)],
            FontSize = isHeading ? 13 : 10,
            IsBold = isHeading,
            GapAbove = isHeading ? 1 : 0.3,
        };
    }
}
