using System.Globalization;
using System.Text.RegularExpressions;

namespace HireFlux.FitIndex.Tests;

public sealed partial class RationaleTests
{
    [Fact]
    public void Printed_numbers_are_the_columns_and_add_up() => Worlds.ForAll(world =>
    {
        var score = world.Score();
        var sum = Sum().Match(score.Rationale);
        var printed = sum.Groups["points"].Captures.Select(capture => decimal.Parse(capture.Value, CultureInfo.InvariantCulture)).ToArray();
        var exact = score.Contributions.Select(part => part.Points);
        return int.Parse(sum.Groups["total"].Value, CultureInfo.InvariantCulture) == score.UngatedFitIndex
            && printed.Length == 5
            && printed.Zip(exact).All(pair => Math.Abs(pair.First - pair.Second) <= 0.05m)
            && (int)Math.Round(printed.Sum(), MidpointRounding.AwayFromZero) == score.UngatedFitIndex;
    });

    [Fact]
    public void Named_skills_are_counted_skills() => Worlds.ForAll(world =>
    {
        var score = world.Score();
        var counted = score.MatchedSkills.Select(skill => skill.Name).Concat(score.MissingSkills.Select(skill => skill.Name)).ToHashSet();
        return score.KeywordBasis == KeywordBasis.Terms || Skill().Matches(score.Rationale).All(match => counted.Contains(match.Value));
    });

    [Fact]
    public void Quotes_are_verbatim() => Worlds.ForAll(world =>
    {
        var known = world.Candidate.Skills.Select(skill => skill.Experience?.Quote)
            .Concat(world.Posting.RequiredSkills.Concat(world.Posting.PreferredSkills).Select(skill => skill.Asked.Quote))
            .Append(world.Candidate.ExperienceText)
            .Append(world.Candidate.LastTitle)
            .Append(world.Posting.RequirementText)
            .OfType<string>()
            .ToList();
        var score = world.Score();
        var spans = score.MatchedSkills.SelectMany(skill => new[] { skill.Asked, skill.Shown }).Concat(score.MissingSkills.Select(skill => skill.Asked)).OfType<EvidenceSpan>();
        return spans.All(span => known.Any(text => text.Contains(span.Quote, StringComparison.Ordinal)))
            && (score.Gates.Count > 0 || Quotation().Matches(score.Rationale).All(match => known.Any(text => text.Contains(match.Groups[1].Value, StringComparison.Ordinal))));
    });

    [Fact]
    public void Unknowns_and_gates_are_named() => Worlds.ForAll(world =>
    {
        var score = world.Score();
        return score.Unknowns.All(unknown => score.Rationale.Contains(unknown.Missing, StringComparison.Ordinal))
            && score.Gates.All(gate => score.Rationale.Contains(gate.Reason, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("short")]
    [InlineData("a line\nand another")]
    public void Long_and_broken_quotes_are_cut_but_stay_verbatim(string start)
    {
        var asked = start + string.Concat(Enumerable.Repeat(" many words 𝒳", 40));

        var score = DotnetEngineer.Score(posting: DotnetEngineer.Posting with { RequiredSkills = [new("kubernetes", "Kubernetes", new(asked))], PreferredSkills = [] });

        var quote = Assert.Single(Quotation().Matches(score.Rationale)).Groups[1].Value;
        Assert.Contains(quote, asked, StringComparison.Ordinal);
        Assert.InRange(quote.Length, 1, 160);
        Assert.DoesNotContain('\n', quote);
    }

    [Fact]
    public void Quote_around_a_word_in_an_endless_line_is_short_and_holds_the_word()
    {
        var text = string.Concat(Enumerable.Repeat("alpha beta ", 200)) + "ventilator" + string.Concat(Enumerable.Repeat(" gamma delta", 200));

        var score = DotnetEngineer.Score(posting: DotnetEngineer.NursePosting with { RequirementText = text });

        var quote = score.MissingSkills.Single(skill => skill.Id == "ventilator").Asked.Quote;
        Assert.Contains("ventilator", quote, StringComparison.Ordinal);
        Assert.Contains(quote, text, StringComparison.Ordinal);
        Assert.InRange(quote.Length, 40, 160);
    }

    [GeneratedRegex(@"(?:^|: |\. )(?<total>\d+) = (?:(?<points>[\d.]+) \w+(?: \+ )?){5}\.")]
    private static partial Regex Sum();

    [GeneratedRegex("Skill[A-Z]")]
    private static partial Regex Skill();

    [GeneratedRegex("“([^”]*)”")]
    private static partial Regex Quotation();
}
