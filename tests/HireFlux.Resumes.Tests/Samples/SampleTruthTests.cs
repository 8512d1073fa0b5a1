using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Tests.Samples;

public sealed partial class SampleTruthTests
{
    private static readonly string[] SectionKinds = ["publications", "awards", "volunteer", "interests", "references", "other"];

    private static readonly JsonSerializerOptions Strict = new(ResumeJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static TheoryData<string> Truths => [.. Directory.EnumerateFiles(Folder, "*.truth.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file))
        .Order(StringComparer.Ordinal)];

    private static string Folder
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "samples", "resumes")))
            {
                at = at.Parent;
            }

            return Path.Combine(at!.FullName, "samples", "resumes");
        }
    }

    [Fact]
    public void Every_sample_file_has_its_truth() => Assert.All(
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".pdf" or ".docx"),
        file => Assert.True(File.Exists(Path.ChangeExtension(file, ".truth.json")), file));

    [Theory]
    [MemberData(nameof(Truths))]
    public void A_truth_has_its_file_and_says_what_a_resume_can_say(string truth)
    {
        var path = Path.Combine(Folder, truth);
        var stem = path[..^".truth.json".Length];
        Assert.True(File.Exists(stem + ".pdf") || File.Exists(stem + ".docx"), "its file is missing");

        var said = JsonSerializer.Deserialize<ResumeData>(File.ReadAllText(path), Strict)!;

        Assert.False(string.IsNullOrWhiteSpace(said.Name));
        if (said.Email is { } email)
        {
            Assert.Matches(Email(), email);
        }

        Assert.Equal(said.Skills.Distinct(StringComparer.Ordinal), said.Skills);
        Assert.All(said.Links, link => Assert.True(Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https", link.Url));
        Assert.All(said.Sections, section => Assert.Contains(section.Kind, SectionKinds));
        CheckPhone(said);
        Assert.All(said.Experience, CheckJob);
        Assert.All(said.Education, CheckStudy);
        Assert.All(Texts(JsonSerializer.SerializeToElement(said, ResumeJson.Options)), text => Assert.Equal(Spaces().Replace(text, " ").Trim(), text));
    }

    private static void CheckPhone(ResumeData said)
    {
        if (said.PhoneE164 is null)
        {
            return;
        }

        Assert.Matches(E164(), said.PhoneE164);
        // An extension is dialled inside the firm: E.164 has none.
        var dialled = (said.Phone ?? string.Empty).Split(" ext")[0];
        var written = string.Concat(dialled.Where(char.IsAsciiDigit));
        Assert.EndsWith(written[^6..], said.PhoneE164, StringComparison.Ordinal);
    }

    private static void CheckJob(ExperienceItem job)
    {
        Assert.False(string.IsNullOrWhiteSpace(job.Company) && string.IsNullOrWhiteSpace(job.Title));
        Assert.False(job.IsCurrent && job.EndDate is not null);
        CheckSpan(job.StartDate, job.EndDate);
    }

    private static void CheckStudy(EducationItem study)
    {
        Assert.False(string.IsNullOrWhiteSpace(study.Institution));
        Assert.Equal(study.EndDate?.Year, study.GraduationYear);
        CheckSpan(study.StartDate, study.EndDate);
    }

    private static void CheckSpan(PartialDate? start, PartialDate? end)
    {
        foreach (var date in new[] { start, end }.OfType<PartialDate>())
        {
            Assert.InRange(date.Year, 1960, 2035);
        }

        Assert.True(start is null || end is null || start.Value.FirstMonth <= end.Value.LastMonth, string.Create(CultureInfo.InvariantCulture, $"{start} to {end}"));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    [GeneratedRegex(@"^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.(example|com|org|net)$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^\+[1-9]\d{6,14}$")]
    private static partial Regex E164();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
