namespace HireFlux.FitIndex.Tests;

public sealed class GateTests
{
    [Theory]
    [InlineData("globex", true)]
    [InlineData("Globex Inc", true)]
    [InlineData("GLOBEX LLC", true)]
    [InlineData("Globex Labs", false)]
    [InlineData("Glob", false)]
    [InlineData("", false)]
    public void Excluded_company(string excluded, bool isGated) =>
        Check(GateKind.ExcludedCompany, isGated, DotnetEngineer.Candidate with { ExcludedCompanies = [excluded] }, DotnetEngineer.Posting, "Globex, Inc.");

    [Theory]
    [InlineData(VisaStance.Refuses, true, true)]
    [InlineData(VisaStance.Refuses, false, false)]
    [InlineData(VisaStance.Offers, true, false)]
    [InlineData(VisaStance.Silent, true, false)]
    public void Refused_sponsorship(VisaStance stance, bool isNeeded, bool isGated) => Check(
        GateKind.SponsorshipRefused,
        isGated,
        DotnetEngineer.Candidate with { NeedsVisaSponsorship = isNeeded },
        DotnetEngineer.Posting with { Visa = stance, VisaEvidence = new("We are unable to offer sponsorship") },
        "We are unable to offer sponsorship");

    [Theory]
    [InlineData(99_999, "USD", PayPeriod.Year, true)]
    [InlineData(100_000, "USD", PayPeriod.Year, false)]
    [InlineData(90_000, "EUR", PayPeriod.Year, false)]
    [InlineData(90, "USD", PayPeriod.Hour, false)]
    [InlineData(90_000, "USD", null, false)]
    public void Ceiling_below_the_floor(int ceiling, string currency, PayPeriod? period, bool isGated) => Check(
        GateKind.SalaryBelowFloor,
        isGated,
        DotnetEngineer.Candidate with { SalaryFloor = new(100_000, "USD", PayPeriod.Year) },
        DotnetEngineer.Posting with { SalaryCeiling = new(ceiling, currency, period), SalaryEvidence = new("$80k – $99k") },
        "$80k – $99k");

    [Fact]
    public void Two_unstated_periods_do_not_compare() => Check(
        GateKind.SalaryBelowFloor,
        false,
        DotnetEngineer.Candidate with { SalaryFloor = new(100_000, "USD", null) },
        DotnetEngineer.Posting with { SalaryCeiling = new(1, "USD", null) },
        "");

    [Fact]
    public void Closed_posting() =>
        Check(GateKind.Inactive, true, DotnetEngineer.Candidate, DotnetEngineer.Posting with { IsActive = false }, "is_active");

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Expired_posting(int days, bool isGated) => Check(
        GateKind.Inactive,
        isGated,
        DotnetEngineer.Candidate,
        DotnetEngineer.Posting with { ExpiresOn = DotnetEngineer.Today.AddDays(days) },
        "2026-11-21");

    [Theory]
    [InlineData("DE", true)]
    [InlineData("us", false)]
    [InlineData(null, false)]
    public void Country_restricted_remote(string? country, bool isGated) =>
        Check(GateKind.RemoteCountryRestricted, isGated, DotnetEngineer.Candidate with { Country = country }, DotnetEngineer.Posting, "Remote – US");

    private static void Check(GateKind kind, bool isGated, CandidateFacts candidate, PostingFacts posting, string evidence)
    {
        // Everything else is as good as can be, so that only the gate holds it back.
        var score = DotnetEngineer.Score(candidate, posting with { RequiredSkills = [posting.RequiredSkills[0]], PreferredSkills = [] }, new(100m, 100m));
        if (!isGated)
        {
            Assert.Empty(score.Gates);
            Assert.InRange(score.FitIndex, 85, 100);
            return;
        }

        var gate = Assert.Single(score.Gates);
        Assert.Equal(kind, gate.Kind);
        Assert.Equal(39, score.FitIndex);
        Assert.InRange(score.UngatedFitIndex, 70, 100);
        Assert.Equal(FitBand.Blocked, score.Band);
        Assert.False(score.IsAutoApplyEligible);
        Assert.StartsWith("Blocked: " + gate.Reason, score.Rationale, StringComparison.Ordinal);
        Assert.Contains(evidence, score.Rationale, StringComparison.Ordinal);
        Assert.Equal(39, FitIndexRecomputation.FromRow(score.ToRow()));
    }
}
