using System.Globalization;
using System.Text;
using HireFlux.Benchmarks.Resumes.Scoring;

namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>
/// Jobs and studies of people and in arrangements that nobody wrote by hand. HIREFLUX_SOAK=1 reads many more and prints what is read of each arrangement,
/// with an example of what is misread.
/// </summary>
public sealed class InventedResumesTests(ITestOutputHelper output)
{
    private static readonly ResumeField[] Fields = [ResumeField.Company, ResumeField.Title, ResumeField.Start, ResumeField.End, ResumeField.Institution, ResumeField.Degree, ResumeField.Year];
    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";

    [Fact]
    public void Are_read()
    {
        var totals = Read(InventedNames.Ours);
        Assert.DoesNotContain(totals, total => !(total.Value >= (total.Key is ResumeField.Start or ResumeField.End or ResumeField.Year ? 0.97 : 0.93)));
    }

    /// <summary>Employers and titles of recorded postings, which nobody chose to be told apart.</summary>
    [Fact]
    public void Are_read_whatever_the_employers_and_titles_are()
    {
        var totals = Read(InventedNames.Recorded());
        Assert.DoesNotContain(totals, total => !(total.Value >= (total.Key is ResumeField.Start or ResumeField.End or ResumeField.Year ? 0.97 : 0.9)));
    }

    private Dictionary<ResumeField, double> Read(InventedNames names)
    {
        var read = Enumerable.Range(1, IsSoak ? 1_200 : 200).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(seed => new InventedReading(new InventedResume(seed, seed % 3 > 0, names))).ToList();
        var totals = Fields.ToDictionary(field => field, field => Sum(read, field).F1);
        if (IsSoak)
        {
            output.WriteLine(Table(read, totals));
        }

        return totals;
    }

    private static FieldCount Sum(IEnumerable<InventedReading> read, ResumeField field) => read.Aggregate(default(FieldCount), (sum, one) => sum + one.Score[field]);

    private static string Table(List<InventedReading> read, Dictionary<ResumeField, double> totals)
    {
        var text = new StringBuilder();
        text.AppendLine(string.Join("  ", totals.Select(total => string.Create(CultureInfo.InvariantCulture, $"{total.Key} {total.Value:0.000}"))));
        foreach (var (layoutOf, fields) in new (Func<InventedResume, string>, ResumeField[])[] { (resume => resume.JobLayout, Fields[..4]), (resume => resume.StudyLayout, Fields[4..]) })
        {
            foreach (var group in read.GroupBy(one => layoutOf(one.Resume)).OrderBy(group => fields.Average(field => Sum(group, field).F1)))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"{string.Join(' ', fields.Select(field => Sum(group, field).F1.ToString("0.00", CultureInfo.InvariantCulture)))}  {group.Key}");
                foreach (var one in group.Where(one => one.Misses(fields).Any()).Take(4))
                {
                    text.AppendLine(string.Join('\n', one.Misses(fields).Take(3).Select(miss => $"        {miss}")));
                    text.AppendLine(string.Join('\n', one.Resume.Text.Lines.SkipWhile(line => line.FontSize != 10 || line.Text.Contains('@', StringComparison.Ordinal)).Take(14).Select(line => $"                {(line.IsBullet ? "- " : string.Empty)}{line.Text}")));
                }
            }
        }

        return text.ToString();
    }
}
