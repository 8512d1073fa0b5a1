using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HireFlux.Resumes.JsonResume;

namespace HireFlux.Resumes.Tests.JsonResume;

public sealed class JsonResumeTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void What_is_imported_is_exported_equal() => Prop.ForAll(Documents.Any.ToArbitrary(), document =>
    {
        var bytes = Bytes(document);
        var resume = Read(bytes);
        AssertSame(document, JsonNode.Parse(JsonResumeWriter.Write(resume)));
        AssertSame(document, JsonNode.Parse(JsonResumeWriter.Write(resume with { Evidence = new Dictionary<string, FieldEvidence> { ["/name"] = new(1) } })));
    }).Check(s_config);

    [Fact]
    public void What_is_exported_is_imported_equal() => Prop.ForAll(Resumes.Any.ToArbitrary(), resume =>
    {
        var bytes = JsonResumeWriter.Write(resume);
        var back = Read(bytes);
        AssertSame(Node(resume), Node(back with { JsonResume = null }));
        Assert.Equal(bytes, JsonResumeWriter.Write(back));
    }).Check(s_config);

    [Fact]
    public void Any_change_to_any_document_is_exported() => Prop.ForAll(Documents.Any.ToArbitrary(), Resumes.Any.ToArbitrary(), (document, other) =>
    {
        var changed = Read(Bytes(document)) with { Name = other.Name, Links = other.Links, Experience = other.Experience, Skills = other.Skills, Sections = other.Sections, Location = other.Location };
        var back = Read(JsonResumeWriter.Write(changed));
        AssertSame(Node(changed with { JsonResume = null }), Node(back with { JsonResume = null }));
        var unknown = JsonNode.Parse(JsonResumeWriter.Write(changed))!["x-unknown"];
        AssertSame(document["x-unknown"], unknown);
    }).Check(s_config);

    [Fact]
    public void A_changed_title_is_the_only_change_in_the_document() => Prop.ForAll(Documents.Any.ToArbitrary(), document =>
    {
        var resume = Read(Bytes(document));
        if (resume.Experience.Count == 0)
        {
            return;
        }

        var expected = (JsonObject)document.DeepClone();
        var entries = expected["work"]!.AsArray();
        var first = entries.OfType<JsonObject>().FirstOrDefault(entry => entry["position"] is JsonValue title && title.ToString() == resume.Experience[0].Title);
        if (first is null || resume.Experience.Count != entries.Count || resume.Experience[0].Company is null || resume.Experience.Count(job => job.Company == resume.Experience[0].Company) > 1)
        {
            return;
        }

        first["position"] = "Quite another title";
        var edited = resume with { Experience = [resume.Experience[0] with { Title = "Quite another title" }, .. resume.Experience.Skip(1)] };
        AssertSame(expected, JsonNode.Parse(JsonResumeWriter.Write(edited)));
    }).Check(s_config.WithMaxTest(1000));

    [Fact]
    public void A_change_by_another_program_wins_over_what_was_kept_beside_it()
    {
        var open = new ResumeData { Name = "A", Experience = [new ExperienceItem { Company = "Acme", StartDate = new(2020) }] };
        var document = (JsonObject)JsonNode.Parse(JsonResumeWriter.Write(open))!;
        Assert.False(Read(Bytes(document)).Experience[0].IsCurrent);
        document["work"]![0]!["name"] = "Umbrella";

        var job = Assert.Single(Read(Bytes(document)).Experience);
        Assert.Equal("Umbrella", job.Company);
        Assert.True(job.IsCurrent);
    }

    [Theory]
    [InlineData("sample.resume.json", "Richard Hendriks", "Pied Piper", "CEO/President", 6)]
    [InlineData("richard-hendriks.json", "Richard Hendriks", "Pied Piper", "CEO/President", 6)]
    [InlineData("john-doe.json", "John Doe", "Company", "President", 3)]
    public void Recorded_documents_are_read_and_given_back(string file, string name, string company, string title, int skills)
    {
        var bytes = File.ReadAllBytes(RecordedData.Path("resumes", "json-resume", file));
        var resume = Read(bytes);
        Assert.Equal((name, company, title), (resume.Name, resume.Experience[0].Company, resume.Experience[0].Title));
        Assert.Equal(skills, resume.Skills.Count);
        AssertSame(JsonNode.Parse(bytes), JsonNode.Parse(JsonResumeWriter.Write(resume)));
    }

    [Fact]
    public void A_recorded_document_of_empty_strings_says_nothing_and_is_given_back()
    {
        var bytes = File.ReadAllBytes(RecordedData.Path("resumes", "json-resume", "empty.json"));
        var resume = Read(bytes);
        AssertSame(Node(new ResumeData()), Node(resume with { JsonResume = null }));
        AssertSame(JsonNode.Parse(bytes), JsonNode.Parse(JsonResumeWriter.Write(resume)));
    }

    [Fact]
    public void Dates_that_are_not_quite_right_are_kept_and_named()
    {
        var result = JsonResumeReader.Read("""{"work":[{"name":"A","startDate":"2013-1","endDate":"in spring"},{"name":"B","startDate":"2014-06-31"}]}"""u8.ToArray());

        Assert.Equal([new(2013, 1), new(2014, 6)], result.Resume!.Experience.Select(job => job.StartDate!.Value));
        Assert.False(result.Resume.Experience[0].IsCurrent);
        Assert.True(result.Resume.Experience[1].IsCurrent);
        Assert.Equal(["/work/0/startDate", "/work/0/endDate", "/work/1/startDate"], result.Notes.Select(note => note.Path));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "")]
    [InlineData("{}", "")]
    [InlineData("""{"name":"left-pad","version":"1.3.0"}""", "")]
    [InlineData("""{"basics":{"name":"A","name":"B"}}""", "")]
    [InlineData("""{"basics":{"name":"\ud800"}}""", "/basics/name")]
    [InlineData("""{"basics":{"a/b":["x","\u0000"]}}""", "/basics/a~1b/1")]
    [InlineData("""{"basics":{"n":1e999}}""", "/basics/n")]
    [InlineData("""{"basics":{"n":0.1e-999}}""", "/basics/n")]
    public void What_is_no_resume_is_refused_with_the_place(string text, string path)
    {
        var result = JsonResumeReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(result.Resume);
        Assert.Equal(path, Assert.Single(result.Errors).Path);
    }

    [Fact]
    public void What_is_too_large_or_too_deep_is_refused()
    {
        var large = "{\"basics\":{\"name\":\"" + new string('a', JsonResumeReader.MaxBytes) + "\"}}";
        var deep = "{\"basics\":" + new string('[', 100) + new string(']', 100) + "}";
        Assert.Contains("256 KB", Assert.Single(JsonResumeReader.Read(Encoding.UTF8.GetBytes(large)).Errors).Sentence, StringComparison.Ordinal);
        Assert.Contains("32 levels", Assert.Single(JsonResumeReader.Read(Encoding.UTF8.GetBytes(deep)).Errors).Sentence, StringComparison.Ordinal);
    }

    private static ResumeData Read(byte[] bytes)
    {
        var result = JsonResumeReader.Read(bytes);
        Assert.Empty(result.Errors);
        return result.Resume!;
    }

    private static byte[] Bytes(JsonNode document) => JsonSerializer.SerializeToUtf8Bytes(document);

    private static JsonNode Node(ResumeData resume) =>
        JsonSerializer.SerializeToNode(resume with { Evidence = new Dictionary<string, FieldEvidence>() }, ResumeJson.Options)!;

    private static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {expected?.ToJsonString()}\nbut got {actual?.ToJsonString()}");
}
