using HireFlux.Benchmarks.Resumes.Scoring;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>An invented resume with what was read of it.</summary>
internal sealed class InventedReading
{
    private readonly ResumeData _found;

    public InventedReading(InventedResume resume)
    {
        Resume = resume;
        _found = ResumeExtractor.Extract(resume.Text, new PartialDate(2026, 11));
        Score = ResumeScorer.Score(resume.Truth, _found);
    }

    public InventedResume Resume { get; }

    public ResumeScore Score { get; }

    /// <summary>What of these fields is not as it should be, entry by entry.</summary>
    public IEnumerable<string> Misses(IReadOnlyList<ResumeField> fields)
    {
        var (truth, found) = fields.Contains(ResumeField.Company)
            ? (Resume.Truth.Experience.Select(Show).ToList(), _found.Experience.Select(Show).ToList())
            : (Resume.Truth.Education.Select(Show).ToList(), _found.Education.Select(Show).ToList());
        for (var i = 0; i < Math.Max(truth.Count, found.Count); i++)
        {
            var (should, does) = (truth.ElementAtOrDefault(i) ?? "nothing", found.ElementAtOrDefault(i) ?? "nothing");
            if (should != does)
            {
                yield return $"#{Resume.Seed} {should}   IS   {does}";
            }
        }
    }

    private static string Show(ExperienceItem job) => $"{job.Company} ¦ {job.Title} ¦ {job.StartDate}–{(job.IsCurrent ? "now" : job.EndDate)}";

    private static string Show(EducationItem study) => $"{study.Institution} ¦ {study.Degree} ¦ {study.EndDate?.Year ?? study.GraduationYear}";
}
