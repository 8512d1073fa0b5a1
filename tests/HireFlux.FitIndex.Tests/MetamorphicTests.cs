using System.Text.Json;

namespace HireFlux.FitIndex.Tests;

public sealed class MetamorphicTests
{
    [Fact]
    public void Index_is_recomputable_from_the_row() => Worlds.ForAll(world =>
    {
        var score = world.Score();
        return FitIndexRecomputation.FromRow(score.ToRow()) == score.FitIndex && score.FitIndex is >= 0 and <= 100;
    });

    [Fact]
    public void Columns_have_two_decimals_and_stay_in_range() => Worlds.ForAll(world =>
    {
        var scores = world.Score().Scores;
        return Enum.GetValues<SubScoreKind>().All(kind => scores[kind] is null || (scores[kind] is >= 0 and <= 100 && decimal.Round(scores[kind]!.Value, 2) == scores[kind]));
    });

    [Fact]
    public void A_nurse_posting_never_fits_a_developer_whatever_years_places_and_dates_say() => Worlds.ForAll(world =>
    {
        var developer = DotnetEngineer.Candidate with
        {
            ExperienceMonths = world.Candidate.ExperienceMonths,
            Seniority = world.Candidate.Seniority,
            PreferredPlaces = world.Candidate.PreferredPlaces,
            Country = world.Candidate.Country,
            WantedPolicy = world.Candidate.WantedPolicy,
        };
        var nurse = DotnetEngineer.NursePosting with
        {
            YearsMin = world.Posting.YearsMin,
            YearsMax = world.Posting.YearsMax,
            Seniority = world.Posting.Seniority,
            Places = world.Posting.Places,
            Policy = world.Posting.Policy,
            RemoteCountries = world.Posting.RemoteCountries,
            PublishedOn = world.Posting.PublishedOn,
        };
        return DotnetEngineer.ScoreWithEncoder(developer, nurse).FitIndex < 40;
    });

    [Fact]
    public void Empty_description_never_reaches_70() => Worlds.ForAll(world =>
    {
        var score = World.Score(world.Candidate, world.Posting with { IsDescriptionEmpty = true });
        return score.FitIndex < 70 && score.Band < FitBand.Strong;
    });

    [Fact]
    public void Adding_a_required_skill_never_lowers_and_removing_never_raises() => Worlds.ForAll(world =>
    {
        var asked = world.Posting.RequiredSkills is [var first, ..] ? first : Worlds.Asked(world.Random);
        var without = world.Candidate with { Skills = [.. world.Candidate.Skills.Where(skill => skill.Id != asked.Id)] };
        var listed = without with { Skills = [.. without.Skills, new(asked.Id, asked.Name)] };
        var shown = without with { Skills = [.. without.Skills, new(asked.Id, asked.Name, new("did it"))] };
        var scores = new[] { without, listed, shown }.Select(candidate => World.Score(candidate, world.Posting).Scores.Keyword ?? 0).ToArray();
        return scores[0] <= scores[1] && scores[1] <= scores[2];
    });

    [Fact]
    public void Order_of_skills_titles_and_places_changes_nothing() => Worlds.ForAll(world =>
    {
        var candidate = world.Candidate with
        {
            Skills = Shuffled(world, world.Candidate.Skills),
            TargetTitles = Shuffled(world, world.Candidate.TargetTitles),
            PreferredPlaces = Shuffled(world, world.Candidate.PreferredPlaces),
        };
        var posting = world.Posting with
        {
            RequiredSkills = Shuffled(world, world.Posting.RequiredSkills),
            PreferredSkills = Shuffled(world, world.Posting.PreferredSkills),
            Places = Shuffled(world, world.Posting.Places),
        };
        return Bytes(World.Score(candidate, posting)) == Bytes(world.Score());
    });

    [Fact]
    public void Order_of_sections_changes_no_number() => Worlds.ForAll(world =>
    {
        var candidate = world.Candidate with { ExperienceText = Lines(world, world.Candidate.ExperienceText) };
        var posting = world.Posting with { RequirementText = Lines(world, world.Posting.RequirementText) };
        return World.Score(candidate, posting).ToRow() == world.Score().ToRow();
    });

    [Fact]
    public void Repeating_the_resume_changes_nothing() => Worlds.ForAll(world =>
    {
        var twice = world.Candidate with
        {
            ExperienceText = world.Candidate.ExperienceText is { } text ? $"{text}\n{text}" : null,
            Skills = [.. world.Candidate.Skills, .. world.Candidate.Skills],
        };
        var (once, again) = (world.Score().Scores, World.Score(twice, world.Posting).Scores);
        return once.Keyword == again.Keyword && once.Seniority == again.Seniority;
    });

    [Fact]
    public void Ageing_never_raises_recency() => Worlds.ForAll(world =>
    {
        var later = DotnetEngineer.Today.AddDays(1 + world.Random.Next(100));
        var (now, then) = (world.Score().Scores.Recency, World.Score(world.Candidate, world.Posting, later).Scores.Recency);
        return (now is null && then is null) || then <= now;
    });

    [Fact]
    public void Refusing_instead_of_offering_sponsorship_closes_the_gate() => Worlds.ForAll(world =>
    {
        var candidate = world.Candidate with { NeedsVisaSponsorship = true };
        var offers = World.Score(candidate, world.Posting with { Visa = VisaStance.Offers, VisaEvidence = new("We offer sponsorship") });
        var refuses = World.Score(candidate, world.Posting with { Visa = VisaStance.Refuses, VisaEvidence = new("We are unable to offer sponsorship") });
        return offers.Gates.All(gate => gate.Kind != GateKind.SponsorshipRefused)
            && refuses.Gates.Any(gate => gate.Kind == GateKind.SponsorshipRefused)
            && refuses.FitIndex <= 39;
    });

    [Fact]
    public void Same_inputs_give_the_same_bytes() => Worlds.ForAll(world => Bytes(world.Score()) == Bytes(world.Score()));

    [Fact]
    public void Counted_skills_are_exactly_those_asked_for() => Worlds.ForAll(world =>
    {
        var score = world.Score();
        var counted = score.MatchedSkills.Select(skill => skill.Id).Concat(score.MissingSkills.Select(skill => skill.Id)).ToList();
        var asked = world.Posting.RequiredSkills.Concat(world.Posting.PreferredSkills).Select(skill => skill.Id).ToHashSet();
        return score.KeywordBasis != KeywordBasis.Skills || (counted.Count == asked.Count && asked.SetEquals(counted));
    });

    [Fact]
    public void Counterfactuals_never_lose_and_say_what_the_skill_really_gives() => Worlds.ForAll(world =>
    {
        var score = world.Score();
        return world.Counterfactuals().All(what =>
        {
            var with = world.Candidate with { Skills = [.. world.Candidate.Skills, new(what.SkillId, what.SkillName, new("did it"))] };
            return what.Gain >= 0
                && (score.KeywordBasis != KeywordBasis.Skills || World.Score(with, world.Posting).FitIndex == what.FitIndex);
        });
    });

    [Fact]
    public void Gender_age_and_university_change_nothing()
    {
        const string template = "{0} led a team of engineers, aged {1}, {2} graduate of {3}\nBuilt payment API in C#";
        string[] texts =
        [
            string.Format(null, template, "He", "45", "male", "Oxford University"),
            string.Format(null, template, "She", "23", "female", "Coimbra University"),
            string.Format(null, template, "She", "61", "woman", "the University of Lagos"),
        ];

        var candidates = texts.Select(text => DotnetEngineer.Candidate with { ExperienceText = text }).ToList();

        Assert.Single(candidates.Select(candidate => Bytes(DotnetEngineer.ScoreWithEncoder(candidate))).Distinct());
        Assert.Single(candidates
            .Select(candidate => Convert.ToHexString([.. DotnetEngineer.Scorer.Prepare(candidate).ExperienceVector!.Components.ToArray().Select(x => (byte)x)]))
            .Distinct());
    }

    private static T[] Shuffled<T>(World world, IReadOnlyList<T> items)
    {
        var shuffled = items.ToArray();
        world.Random.Shuffle(shuffled);
        return shuffled;
    }

    private static string? Lines(World world, string? text) => text is null ? null : string.Join('\n', Shuffled(world, text.Split('\n')));

    private static string Bytes(FitScore score) => JsonSerializer.Serialize(score);
}
