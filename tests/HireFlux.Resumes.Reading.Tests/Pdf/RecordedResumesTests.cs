using System.Collections.Concurrent;
using System.Text.Json;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Pdf;

namespace HireFlux.Resumes.Reading.Tests.Pdf;

/// <summary>Real files of real generators, where a checkout has them beside it (../shared/data/resumes).</summary>
public sealed class RecordedResumesTests
{
    private static readonly ConcurrentDictionary<string, ResumeText> s_texts = new();

    [Fact]
    public void Every_file_is_read()
    {
        foreach (var file in Files("*.pdf"))
        {
            var text = Read(file);
            Assert.True(text.Lines.Count > 5, file);
            Assert.DoesNotContain(text.Lines, line => line.Spans.Any(span => span.Text.Any(letter => char.IsControl(letter) || letter is >= '\uE000' and <= '\uF8FF' || letter is >= '\uFB00' and <= '\uFB06')));
        }
    }

    [Theory]
    [InlineData("company")]
    [InlineData("position")]
    [InlineData("institution")]
    [InlineData("issuer")]
    public void What_a_builder_printed_stands_in_spans_of_its_own(string field)
    {
        var checkedFields = 0;
        foreach (var file in Files("*.json").Where(file => file.Contains("reactive-resume", StringComparison.Ordinal)))
        {
            var spans = Read(Path.ChangeExtension(file, ".pdf")).Lines.SelectMany(line => line.Spans).Select(span => span.Text).ToHashSet();
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var value in Values(json.RootElement.GetProperty("sections"), field))
            {
                checkedFields++;
                Assert.True(spans.Contains(value), $"{Path.GetFileName(file)}: {value}");
            }
        }

        Assert.True(checkedFields > 5, "No such field in the files.");
    }

    [Theory]
    [InlineData("reactive-resume/kakuna.pdf", "Creative Solutions Inc.", "TechAdvancers", "Education")]
    [InlineData("reactive-resume/azurill.pdf", "John Doe", "Profiles", "Certifications", "Summary", "Experience", "Education")]
    [InlineData("reactive-resume/pikachu.pdf", "John Doe", "Summary", "Experience", "Education", "Projects", "Profiles", "References")]
    [InlineData("soupboss/aws-devops-engineer-resume-example.pdf", "CATHERINE STARK", "CONTACT", "SKILLS", "CERTIFICATIONS", "WORK EXPERIENCE", "Jefferson Frank")]
    public void Columns_are_read_one_after_the_other(string file, params string[] spans)
    {
        var read = Read(Path.Combine(RecordedData.Path("resumes"), file)).Lines.SelectMany(line => line.Spans).Select(span => span.Text).ToList();
        Assert.Equal(spans, read.Where(spans.Contains).Distinct());
    }

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(RecordedData.Path("resumes"), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static ResumeText Read(string file) => s_texts.GetOrAdd(file, path =>
    {
        var reading = PdfTextReader.Read(File.ReadAllBytes(path), TestContext.Current.CancellationToken);
        Assert.True(reading.Text is not null, $"{path}: {reading.Error}");
        return reading.Text;
    });

    private static IEnumerable<string> Values(JsonElement element, string field) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Values(item, field)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == field && member.Value.ValueKind == JsonValueKind.String
            ? member.Value.GetString() is { Length: > 0 } value ? [value] : []
            : Values(member.Value, field)),
        _ => [],
    };
}
