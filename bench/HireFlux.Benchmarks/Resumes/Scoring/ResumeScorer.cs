using System.Globalization;
using HireFlux.Resumes;
using static HireFlux.Benchmarks.Resumes.Scoring.TextMatch;

namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>Compares what was read with what is true. Jobs and studies are paired best first, each at most once.</summary>
internal static class ResumeScorer
{
    public const string Rule =
        "rule: a value is right when it equals the truth but for case, white space and punctuation; phone numbers by their digits; dates at the precision\n" +
        "of the truth (\"present\" is an end); degrees as sets of words without in/of; jobs and studies are paired best first; skills are members of a set.\n" +
        "A wrong value counts as one false positive and one false negative. A file that is not read counts all its truth as missing.";

    public static ResumeScore Score(ResumeData truth, ResumeData found)
    {
        var score = new ResumeScore();
        score.Count(ResumeField.Name, truth.Name, found.Name, Same(truth.Name, found.Name));
        score.Count(ResumeField.Email, truth.Email, found.Email, string.Equals(truth.Email, found.Email, StringComparison.OrdinalIgnoreCase));
        score.Count(ResumeField.Phone, truth.Phone, found.Phone, SamePhone(truth.Phone, found.Phone) || (truth.PhoneE164 is not null && truth.PhoneE164 == found.PhoneE164));
        score.Count(ResumeField.Location, truth.Location, found.Location, Same(truth.Location, found.Location));
        foreach (var (job, read) in Pair(truth.Experience, found.Experience, Alike))
        {
            Count(score, job, read);
        }

        foreach (var (study, read) in Pair(truth.Education, found.Education, Alike))
        {
            Count(score, study, read);
        }

        CountSkills(score, truth.Skills, found.Skills);
        return score;
    }

    private static void Count(ResumeScore score, ExperienceItem? job, ExperienceItem? read)
    {
        score.Count(ResumeField.Company, job?.Company, read?.Company, Same(job?.Company, read?.Company));
        score.Count(ResumeField.Title, job?.Title, read?.Title, Same(job?.Title, read?.Title));
        score.Count(ResumeField.Start, job?.StartDate?.ToString(), read?.StartDate?.ToString(), SameDate(job?.StartDate, read?.StartDate));
        score.Count(ResumeField.End, EndOf(job), EndOf(read), SameEnd(job, read));
    }

    private static void Count(ResumeScore score, EducationItem? study, EducationItem? read)
    {
        score.Count(ResumeField.Institution, study?.Institution, read?.Institution, Same(study?.Institution, read?.Institution));
        score.Count(ResumeField.Degree, study?.Degree, read?.Degree, SameDegree(study?.Degree, read?.Degree));
        var (year, readYear) = (YearOf(study), YearOf(read));
        score.Count(ResumeField.Year, year, readYear, year == readYear);
    }

    private static void CountSkills(ResumeScore score, IReadOnlyList<string> truth, IReadOnlyList<string> found)
    {
        var left = found.DistinctBy(Normal).ToDictionary(Normal);
        var exact = true;
        foreach (var skill in truth.DistinctBy(Normal))
        {
            var read = left.Remove(Normal(skill), out var same) ? same : null;
            exact &= read is not null;
            score.Count(ResumeField.Skills, skill, read, read is not null);
        }

        foreach (var extra in left.Values)
        {
            exact = false;
            score.Count(ResumeField.Skills, null, extra, false);
        }

        score.HasExactSkills = exact;
    }

    private static string? EndOf(ExperienceItem? job) => job is { IsCurrent: true } ? "present" : job?.EndDate?.ToString();

    private static string? YearOf(EducationItem? study) => (study?.EndDate?.Year ?? study?.GraduationYear)?.ToString(CultureInfo.InvariantCulture);

    private static bool SameEnd(ExperienceItem? a, ExperienceItem? b) => a is { IsCurrent: true } ? b is { IsCurrent: true } : b is { IsCurrent: false } && SameDate(a?.EndDate, b.EndDate);

    private static int Alike(ExperienceItem a, ExperienceItem b) =>
        (Same(a.Company, b.Company) ? 3 : 0) + (Same(a.Title, b.Title) ? 3 : 0) + (SameDate(a.StartDate, b.StartDate) ? 2 : 0) + (SameEnd(a, b) ? 2 : 0);

    private static int Alike(EducationItem a, EducationItem b) =>
        (Same(a.Institution, b.Institution) ? 3 : 0) + (SameDegree(a.Degree, b.Degree) ? 3 : 0) + (YearOf(a) is { } year && year == YearOf(b) ? 2 : 0);

    private static IEnumerable<(T? Truth, T? Found)> Pair<T>(IReadOnlyList<T> truth, IReadOnlyList<T> found, Func<T, T, int> alike)
        where T : class
    {
        var pairs = truth.SelectMany((t, i) => found.Select((f, j) => (T: i, F: j, Score: alike(t, f)))).OrderByDescending(pair => pair.Score)
            .ThenBy(pair => Math.Abs(pair.T - pair.F)).ThenBy(pair => pair.T).ToList();
        var (taken, used) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var pair in pairs.Where(pair => !taken.ContainsKey(pair.T) && !used.Contains(pair.F)))
        {
            taken[pair.T] = pair.F;
            used.Add(pair.F);
        }

        return truth.Select((t, i) => ((T?)t, taken.TryGetValue(i, out var j) ? found[j] : null))
            .Concat(found.Where((_, j) => !used.Contains(j)).Select(f => ((T?)null, (T?)f)));
    }
}
