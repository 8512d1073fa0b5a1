using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>People who could have held the recorded positions: titles, skills, text and place of postings that the others are recombined from.</summary>
internal static class RecombinedPeople
{
    /// <summary>So many different people; equal seeds give equal people.</summary>
    public static PreparedCandidate[] Make(IReadOnlyList<PreparedPosting> postings, FitIndexScorer scorer, int count)
    {
        var random = new Random(7);
        var facts = Enumerable.Range(0, count).Select(_ => Facts(random, postings)).ToArray();
        return [.. facts.AsParallel().AsOrdered().Select(scorer.Prepare)];
    }

    private static CandidateFacts Facts(Random random, IReadOnlyList<PreparedPosting> postings)
    {
        var (held, wanted, home) = (Any().Facts, Any().Facts, Any().Facts);
        var skills = held.RequiredSkills.Concat(held.PreferredSkills).ToList();
        return new CandidateFacts
        {
            TargetTitles = [held.Title, wanted.Title],
            LastTitle = held.Title,
            Skills = [.. skills.Select((skill, i) => new CandidateSkill(skill.Id, skill.Name, i % 3 == 0 ? null : skill.Asked))],
            ExperienceMonths = random.Next(6, 240),
            Seniority = held.Seniority,
            PreferredPlaces = home.Places,
            Country = home.Places.Select(place => place.Country).FirstOrDefault(),
            WillingToRelocate = random.Next(4) == 0,
            WantedPolicy = home.Policy,
            NeedsVisaSponsorship = random.Next(5) == 0,
            SalaryFloor = held.SalaryCeiling is { } pay ? pay with { Amount = pay.Amount * 0.8m } : null,
            ExcludedCompanies = random.Next(5) == 0 ? [home.Company] : [],
            ExperienceText = $"{held.ResponsibilityText}\n{held.RequirementText}",
        };

        PreparedPosting Any() => postings[random.Next(postings.Count)];
    }
}
