using HireFlux.Profiles.Contracts;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>A position of an invented person, as a parsed resume has it.</summary>
/// <param name="Employer">Where they work.</param>
/// <param name="Title">The title they hold.</param>
/// <param name="Since">Year in which they began.</param>
/// <param name="Until">Year in which they left; null where they still are.</param>
/// <param name="Text">What they do there.</param>
internal sealed record TradePosition(string Employer, string Title, int Since, int? Until, string Text)
{
    /// <summary>In the terms of the event.</summary>
    public ExperienceEntry ToEntry() =>
        new(Employer, Title, new DateOnly(Since, 1, 1), Until is { } until ? new DateOnly(until, 1, 1) : null, Until is null, Text);
}
