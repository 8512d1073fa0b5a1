using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Tests;

public sealed class ExperienceMonthsTests
{
    private static readonly PartialDate s_today = new(2026, 11);

    [Fact]
    public void Jobs_side_by_side_count_once() => Assert.Equal(
        24,
        ExperienceMonths.Count([Job("2020-01", "2021-06"), Job("2020-07", "2021-12")], s_today));

    [Fact]
    public void A_job_within_another_adds_nothing() => Assert.Equal(
        36,
        ExperienceMonths.Count([Job("2018-01", "2020-12"), Job("2019-03", "2019-05")], s_today));

    [Fact]
    public void Gaps_are_left_out() => Assert.Equal(2, ExperienceMonths.Count([Job("2018-01", "2018-01"), Job("2019-01", "2019-01")], s_today));

    [Fact]
    public void One_that_goes_on_counts_to_this_month() => Assert.Equal(11, ExperienceMonths.Count([Job("2026-01", null) with { IsCurrent = true }], s_today));

    [Fact]
    public void What_makes_no_sense_counts_nothing() => Assert.Equal(
        0,
        ExperienceMonths.Count([Job(null, "2020-01"), Job("2021-01", "2020-01"), Job("2030-01", "2031-01")], s_today));

    private static ExperienceItem Job(string? start, string? end) => new() { StartDate = Date(start), EndDate = Date(end) };

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
