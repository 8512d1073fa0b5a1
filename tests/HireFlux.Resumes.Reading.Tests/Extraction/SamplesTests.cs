using HireFlux.Benchmarks.Resumes.Scoring;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Reading.Tests.Extraction;

/// <summary>What reading reaches on resumes whose truth is known must not fall. The floors lie a little under what was measured.</summary>
public sealed class SamplesTests
{
    [Fact]
    public void Our_own_samples_are_read_as_well_as_ever() => Holds(TruthFiles.Samples().FindAll(file => file.Source == "samples"), 0.95, 0.92);

    [Fact]
    public void Samples_nobody_tuned_to_are_read_too() => Holds(TruthFiles.Samples().FindAll(file => file.Source == "held-out"), 0.98, 0.87);

    [Fact]
    public void Recorded_resumes_are_read_as_well_as_ever()
    {
        var files = TruthFiles.Recorded();
        Assert.SkipWhen(files.Count == 0, "The recorded resumes ../shared/data are absent.");
        Holds(files, 0.99, 0.97);
    }

    private static void Holds(List<TruthFile> files, double contact, double rest)
    {
        Assert.NotEmpty(files);
        var scores = files.AsParallel().WithDegreeOfParallelism(2)
            .Select(file => ResumeScorer.Score(file.Truth, ResumeReader.Read(File.ReadAllBytes(file.Path), new PartialDate(2026, 11), CancellationToken.None).Resume ?? new ResumeData())).ToList();
        var low = Enum.GetValues<ResumeField>().Where(field => field != ResumeField.Location)
            .Select(field => (Field: field, scores.Aggregate(default(FieldCount), (sum, score) => sum + score[field]).F1))
            .Where(score => score.F1 < (score.Field <= ResumeField.Phone ? contact : rest));
        Assert.Empty(low);
    }
}
