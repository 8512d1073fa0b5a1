using HireFlux.FitIndex;
using HireFlux.Vocabulary;

namespace HireFlux.Matching.Facts;

/// <summary>Months in relevant roles, each month once however many roles it had.</summary>
internal static class ExperienceMonths
{
    /// <summary>
    /// Relevant is a role that shares a word of its title with a target title or shows one of the skills of the profile. Where the profile names
    /// neither, all count. Null when no role has dates to count.
    /// </summary>
    /// <param name="profile">What the person looks for.</param>
    /// <param name="roles">What they did.</param>
    /// <param name="today">The month that lasting roles are counted to. UTC.</param>
    public static int? Count(CandidateFacts profile, IReadOnlyList<HeldRole> roles, DateOnly today)
    {
        var dated = roles.Where(role => role.Start is not null && (role.End is not null || role.IsCurrent)).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var words = profile.TargetTitles.SelectMany(TitleNormalizer.Tokens).ToHashSet(StringComparer.Ordinal);
        var skills = profile.Skills.Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        var relevant = dated.Where(role => (words.Count == 0 && skills.Count == 0)
            || TitleNormalizer.Tokens(role.Title ?? "").Any(words.Contains)
            || role.SkillIds.Any(skills.Contains));

        var thisMonth = MonthOf(today);
        var (months, counted) = (0, int.MinValue);
        foreach (var role in relevant.OrderBy(role => role.Start))
        {
            var first = Math.Max(MonthOf(role.Start!.Value), counted);
            var end = Math.Min(role.IsCurrent ? thisMonth : MonthOf(role.End!.Value), thisMonth) + 1;
            if (end > first)
            {
                (months, counted) = (months + end - first, end);
            }
        }

        return months;
    }

    private static int MonthOf(DateOnly date) => (date.Year * 12) + date.Month;
}
