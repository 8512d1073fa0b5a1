using System.Text.Json;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Tailoring;

namespace HireFlux.Resumes.Writing.Tests;

public sealed class DeterministicWriterTests
{
    private static readonly Posting Posting = new("Platform Engineer", "Globex", "You run Kubernetes and PostgreSQL, know Terraform and Python, and cut latency of payment systems.", []);

    public static TheoryData<string> EveryTone { get; } = [.. Tones.All];

    [Theory]
    [MemberData(nameof(EveryTone))]
    public async Task Nothing_it_writes_is_struck_and_every_line_names_its_facts(string tone)
    {
        foreach (var master in Samples.All.Append(Masters.Engineer))
        {
            foreach (var posting in new[] { null, Posting })
            {
                var tailored = await Tailor(master, tone, posting);
                Assert.Empty(tailored.Truth.Struck);
                Assert.Equal(DeterministicWriter.Model, tailored.ModelUsed);
                var index = FactIndex.Of(master);
                for (var job = 0; job < tailored.Truth.Resume.Experience.Count; job++)
                {
                    for (var line = 0; line < tailored.Truth.Resume.Experience[job].Achievements.Count; line++)
                    {
                        var sources = tailored.Truth.Resume.Sources[$"/experience/{job}/achievements/{line}"];
                        Assert.NotEmpty(sources);
                        Assert.All(sources, id => Assert.NotNull(index.Get(id)));
                    }
                }
            }
        }
    }

    [Fact]
    public async Task The_same_request_gives_the_same_resume()
    {
        foreach (var master in Samples.All)
        {
            var (first, second) = (await Tailor(master, Tones.Professional, Posting), await Tailor(master, Tones.Professional, Posting));
            Assert.Equal(JsonSerializer.Serialize(first.Truth, ResumeJson.Options), JsonSerializer.Serialize(second.Truth, ResumeJson.Options));
        }
    }

    [Fact]
    public async Task What_matters_to_the_posting_comes_first_and_the_gap_is_told()
    {
        var tailored = await Tailor(Masters.Engineer with { Skills = ["Go", "React", "PostgreSQL"] }, Tones.Professional, Posting);
        var support = await Tailor(Masters.Engineer, Tones.Professional, new Posting("", "", "You write runbooks for our support team and handle incidents.", []));
        Assert.Contains("runbooks", support.Truth.Resume.Experience[0].Achievements[0], StringComparison.Ordinal);
        Assert.Equal("PostgreSQL", tailored.Truth.Resume.Skills[0]);
        Assert.Contains("PostgreSQL", tailored.Gap.Listed);
        Assert.Contains("Kubernetes", tailored.Gap.Injectable);
        Assert.Contains("Kubernetes", tailored.Truth.Resume.Skills);
        Assert.Contains("Terraform", tailored.Gap.NotInjectable);
        Assert.DoesNotContain("Terraform", JsonSerializer.Serialize(tailored.Truth.Resume, ResumeJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_is_made_of_facts()
    {
        var tailored = await Tailor(Masters.Engineer, Tones.Professional, Posting);
        Assert.StartsWith("Backend Engineer with 8 years of experience. Key skills: ", tailored.Truth.Resume.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_concise_resume_is_shorter()
    {
        var long_ = Samples.All.Select(async master => (await Tailor(master, Tones.Professional, Posting)).Truth.LinesKept);
        var brief = Samples.All.Select(async master => (await Tailor(master, Tones.Concise, Posting)).Truth.LinesKept);
        Assert.True((await Task.WhenAll(brief)).Sum() < (await Task.WhenAll(long_)).Sum());
    }

    [Theory]
    [InlineData("I built the parser.", "Built the parser")]
    [InlineData("I have reduced costs in order to help.", "Reduced costs to help")]
    [InlineData("Leveraged Python to automate reports.", "Used Python to automate reports")]
    [InlineData("Results-driven engineer with a passion.", "Engineer with a passion")]
    [InlineData("- Wrote tests. Ran them.", "Wrote tests. Ran them.")]
    public void Bullets_lose_first_person_and_hollow_phrases(string line, string bullet) => Assert.Equal(bullet, Wording.Bullet(line));

    private static Task<Tailored> Tailor(ResumeData master, string tone, Posting? posting) =>
        new ResumeTailor(new DeterministicWriter()).TailorAsync(new TailoringRequest(master, Masters.Today, "Platform Engineer", tone, posting), CancellationToken.None);
}
