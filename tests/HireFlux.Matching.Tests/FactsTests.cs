using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using HireFlux.Profiles.Contracts;

namespace HireFlux.Matching.Tests;

public sealed class FactsTests
{
    private static readonly DateOnly s_today = new(2026, 11, 20);

    [Fact]
    public void Overlapping_roles_count_each_month_once()
    {
        HeldRole[] roles =
        [
            new("Developer", new(2020, 1, 1), new(2020, 12, 1), false, []),
            new("Developer", new(2020, 7, 1), new(2021, 6, 1), false, []),
            new("Developer", new(2026, 11, 1), null, true, []),
        ];
        Assert.Equal(19, ExperienceMonths.Count(new CandidateFacts(), roles, s_today));
    }

    [Fact]
    public void Only_relevant_roles_with_known_dates_count()
    {
        var profile = new CandidateFacts { TargetTitles = ["Backend Engineer"], Skills = [new("csharp", "C#")] };
        HeldRole[] roles =
        [
            new("Software Engineer", new(2022, 1, 1), new(2022, 12, 1), false, []),
            new("Barista", new(2018, 1, 1), new(2021, 12, 1), false, []),
            new("Consultant", new(2023, 1, 1), new(2023, 6, 1), false, ["csharp"]),
            new("Engineer", null, new(2010, 1, 1), false, []),
            new("Engineer", new(2010, 1, 1), null, false, []),
            new("Engineer", new(2030, 1, 1), new(2031, 1, 1), false, []),
        ];
        Assert.Equal(18, ExperienceMonths.Count(profile, roles, s_today));
        Assert.Null(ExperienceMonths.Count(profile, [roles[3]], s_today));
    }

    [Fact]
    public void Places_are_cities_then_regions_then_countries_then_what_was_written()
    {
        Assert.Equal("Austin", Assert.Single(WorkPlaces.Read("Austin, TX")).City);
        Assert.Contains(WorkPlaces.Read("California"), place => place.City == "San Francisco");
        Assert.DoesNotContain(WorkPlaces.Read("California"), place => place.City == "Austin");
        Assert.Equal(new WorkPlace(null, "DE"), Assert.Single(WorkPlaces.Read("Germany")));
        Assert.Equal(new WorkPlace("Xyzzyville", "US"), Assert.Single(WorkPlaces.Read("Xyzzyville", "US")));
        Assert.Empty(WorkPlaces.Read("Remote"));
        Assert.Empty(WorkPlaces.Read(" "));
    }

    [Theory]
    [InlineData("one\ntwo words\nthree", 4, 3, "two words")]
    [InlineData("short", 0, 5, "short")]
    [InlineData("short", 3, 9, "")]
    [InlineData("short", -1, 2, "")]
    [InlineData("short", 2, 0, "")]
    public void A_quotation_is_the_line_around_the_span(string text, int start, int length, string expected) =>
        Assert.Equal(expected, Quotation.Around(text, start, length));

    [Fact]
    public void A_long_line_is_cut_between_words()
    {
        var text = string.Join(' ', Enumerable.Range(0, 200).Select(n => $"word{n}"));
        var quote = Quotation.Around(text, text.IndexOf("word100", StringComparison.Ordinal), 7);
        Assert.Contains("word100", quote, StringComparison.Ordinal);
        Assert.Contains($" {quote} ", text, StringComparison.Ordinal);
        Assert.True(quote.Length <= 160);
    }

    [Fact]
    public void Every_preference_is_read()
    {
        var person = new Person
        {
            SalaryMin = 90_000,
            Preferences = new JobPreferences("hybrid", true, true, "H1B", ["Berlin"], ["Hooli"]),
        };

        var facts = FactsJson.Read<CandidateFacts>(FactsJson.Write(ProfileFacts.Of(person.Changed())));

        Assert.Equal(WorkPolicy.Hybrid, facts.WantedPolicy);
        Assert.True(facts.NeedsVisaSponsorship);
        Assert.True(facts.WillingToRelocate);
        Assert.Equal("Berlin", Assert.Single(facts.PreferredPlaces).City);
        Assert.Equal(["Hooli"], facts.ExcludedCompanies);
        Assert.Equal(new Pay(90_000, "USD", PayPeriod.Year), facts.SalaryFloor);
        Assert.Equal("US", facts.Country);
        Assert.Equal(["csharp", "postgresql"], facts.Skills.Select(skill => skill.Id));
        Assert.Equal(3, facts.Seniority);
    }

    [Fact]
    public void A_posting_survives_being_stored()
    {
        var facts = JobFacts.Of(new Job().Posting());
        var read = FactsJson.Read<PostingFacts>(FactsJson.Write(facts));
        Assert.Equal(FactsJson.Write(facts), FactsJson.Write(read));
        Assert.Equal(["csharp", "postgresql"], read.RequiredSkills.Select(skill => skill.Id));
        Assert.Equal("You have built services in C#.", read.RequiredSkills[0].Asked.Quote);
        Assert.Equal("You design and run the services our customers pay with.", read.ResponsibilityText);
        Assert.Equal(["US"], read.RemoteCountries);
    }

    [Fact]
    public void Spans_outside_the_text_do_no_harm()
    {
        var posting = new Job().Posting();
        posting = posting with
        {
            Sections = [new("requirements", 5, int.MaxValue), new("responsibilities", -4, 3)],
            Skills = [new("csharp", true, int.MaxValue, 2), new("no-such-skill", false, -1, 5)],
        };
        var facts = JobFacts.Of(posting);
        Assert.Equal(posting.Text, facts.RequirementText);
        Assert.Equal("", facts.RequiredSkills[0].Asked.Quote);
        Assert.Equal("no-such-skill", facts.PreferredSkills[0].Name);
    }
}
