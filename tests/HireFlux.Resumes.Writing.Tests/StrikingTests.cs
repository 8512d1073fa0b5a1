using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Tailoring;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>What is left of a line when what is invented in it is struck.</summary>
public sealed class StrikingTests
{
    private static readonly FactIndex Index = FactIndex.Of(Masters.Engineer);

    [Theory]
    [InlineData("latency", "Reduced checkout latency by 40% with Go, Terraform and PostgreSQL.", "Reduced checkout latency by 40% with Go and PostgreSQL.")]
    [InlineData("latency", "Reduced checkout latency by 40% with Go, PostgreSQL and Terraform.", "Reduced checkout latency by 40% with Go and PostgreSQL.")]
    [InlineData("latency", "Reduced checkout latency by 40% with Terraform and Go.", "Reduced checkout latency by 40% with Go.")]
    [InlineData("latency", "Reduced checkout latency by 40%, saving $3M a year.", "Reduced checkout latency by 40%.")]
    [InlineData("latency", "Reduced checkout latency by 40% (an industry award).", "Reduced checkout latency by 40%.")]
    [InlineData("latency", "Reduced checkout latency by 40%. Won the Globex prize.", "Reduced checkout latency by 40%.")]
    [InlineData("latency", "Reduced checkout latency by 60%.", null)]
    [InlineData("team of five", "Led five engineers through a $2M migration to Kubernetes, resulting in 99.99% uptime.", "Led five engineers through a $2M migration to Kubernetes.")]
    [InlineData("team of five", "Reduced checkout latency by 40%.", null)]
    [InlineData("runbooks", "Wrote runbooks with the support team.", "Wrote runbooks with the support team.")]
    public void The_smallest_whole_thing_goes(string fact, string line, string? left)
    {
        var source = Index.Facts.First(known => known.Text.Contains(fact, StringComparison.Ordinal));
        var draft = new Draft { ModelUsed = "test", Experience = [new DraftEntry(source.OwnerId!, [new DraftLine(line, [source.Id])])] };
        var report = TailoredTruth.Apply(draft, Masters.Engineer, Masters.Today);
        Assert.Equal(left is null ? [] : [left], report.Resume.Experience[0].Achievements);
        Assert.Equal(left == line, report.Struck.Count == 0);
    }

    [Theory]
    [InlineData("Golang", true)]
    [InlineData("go", true)]
    [InlineData("Go certified", false)]
    [InlineData("PostgreSQL", false)]
    public void A_skill_is_of_the_fact_it_names(string skill, bool isKept)
    {
        var go = Index.Facts.First(fact => fact is { Kind: FactKind.Skill, Text: "Go" });
        var report = TailoredTruth.Apply(new Draft { ModelUsed = "test", Skills = [new DraftLine(skill, [go.Id])] }, Masters.Engineer, Masters.Today);
        Assert.Equal(isKept ? [skill] : [], report.Resume.Skills);
        Assert.Equal(isKept, report.Struck.Count == 0);
    }

    /// <summary>A form of a skill's name that says more than the skill.</summary>
    [Theory]
    [InlineData("CPR", "CPR certified", false)]
    [InlineData("Microsoft Excel", "Advanced Excel", false)]
    [InlineData("Forklift operation", "Forklift license", false)]
    [InlineData("CPR certified", "CPR", true)]
    [InlineData("PMP", "Project Management Professional", true)]
    public void A_skill_is_no_more_than_the_fact_says(string held, string said, bool isKept)
    {
        var master = new ResumeData { Skills = [held] };
        var report = TailoredTruth.Apply(new Draft { ModelUsed = "test", Skills = [new DraftLine(said, [FactIndex.Of(master).Facts[0].Id])] }, master, Masters.Today);
        Assert.Equal(isKept ? [said] : [], report.Resume.Skills);
    }

    /// <summary>Honest rewordings of samples' lines, as a good writer would make them.</summary>
    [Fact]
    public void Honest_rewordings_mostly_survive()
    {
        (string Fact, string Line)[] rewordings =
        [
            ("Reduced checkout latency", "Cut checkout latency by 40 percent, moving card checks to Go and PostgreSQL"),
            ("Led a team of five", "Managed five engineers during a $2M Kubernetes migration"),
            ("Built the order service", "Developed a Python and Django order service for 350 bookshops"),
            ("Wrote 1,500 tests", "Created 1500 tests"),
            ("Found and recovered $312,000", "Recovered $312,000 in overpaid sales tax across 11 states"),
            ("Wrote the SOX narratives", "Prepared the SOX narratives for inventory and revenue, with no findings in three audits"),
            ("Audited 14 clients", "Audited 14 clients in the food, wholesale and logistics industries, in charge of teams of three"),
            ("Automated the confirmation letters", "Automated confirmation letters with Power Query and Excel to save 60 hours a season"),
            ("Cut the flow of untreated effluent", "Reduced untreated effluent flow by 55% within five years"),
            ("Fitted affinity filters", "Installed affinity filters at 15 sites, with offsets of £1.2m a year"),
            ("Brought the girder cycle", "Shortened the girder cycle from 11 to 7 days by adding a second casting bed"),
            ("Buys supplies for 80 desks", "Purchases supplies for 80 desks at 12% under budget"),
            ("Moved 14 TB from Oracle", "Migrated 14 TB from Oracle to Snowflake without losing a row"),
            ("Raised on-time delivery", "Improved on-time delivery from 81% to 96% in two years"),
            ("Consolidated 1,900 suppliers", "Consolidated 1,900 suppliers into 640, saving EUR 22 million yearly"),
            ("Lead shifts of 11 nurses", "Lead 11 nurses a shift in a department seeing about 320 patients daily"),
            ("Brought the median time to first", "Reduced median time to first assessment from 26 to 14 minutes through a triage nurse at the front door"),
            ("Mentor for 18 student nurses", "Mentored 18 student nurses, all of whom passed their final placement"),
            ("Run a branch of nine", "Manage a branch of nine dispensing 420 prescriptions a day"),
            ("Reduced expired stock", "Cut expired stock by two thirds using first-expiry shelving"),
            ("Built an affinity screening line", "Developed an affinity screening line testing 600 variants a week"),
            ("Opened a homework club", "Started a homework club attended by 120 pupils each week"),
            ("Redesigned the ferry booking app", "Redesigned a ferry booking app with 2.3 million users, increasing completed bookings by 19%"),
            ("Ran 130 usability sessions", "Conducted 130 usability sessions across six cities"),
            ("Halved the steps of opening", "Reduced the steps to open an account from 14 to 7"),
        ];
        var lost = new List<string>();
        var kept = rewordings.Count(pair => Survives(pair.Fact, pair.Line, lost));
        TestContext.Current.TestOutputHelper?.WriteLine($"{kept} of {rewordings.Length}\n" + string.Join('\n', lost));
        Assert.True(kept >= rewordings.Length * 0.7, $"{kept} of {rewordings.Length} survive:\n{string.Join('\n', lost)}");
    }

    private static bool Survives(string start, string line, List<string> lost)
    {
        foreach (var master in Samples.All.Prepend(Masters.Engineer))
        {
            if (FactIndex.Of(master).Facts.FirstOrDefault(fact => fact.Text.StartsWith(start, StringComparison.Ordinal)) is { } fact)
            {
                var found = TailoredTruth.Check(line, [fact.Id], master, Masters.Today);
                lost.AddRange(found.Select(invention => $"{invention.Kind} '{invention.Text}' in: {line}"));
                return found.Count == 0;
            }
        }

        throw new InvalidOperationException($"No sample says '{start}'.");
    }
}
