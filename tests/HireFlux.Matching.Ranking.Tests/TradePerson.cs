using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using HireFlux.Profiles.Contracts;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>An invented person of one trade, with a profile and a resume. They would work anywhere.</summary>
/// <param name="Family">The trade's family.</param>
/// <param name="Words">Words of titles of the trade itself.</param>
/// <param name="Wanted">The titles they look for.</param>
/// <param name="Skills">As they entered them.</param>
/// <param name="Positions">Newest first.</param>
internal sealed record TradePerson(
    string Family,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Wanted,
    IReadOnlyList<string> Skills,
    IReadOnlyList<TradePosition> Positions)
{
    private static readonly DateTime s_when = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Thirty of them.</summary>
    public static IReadOnlyList<TradePerson> All { get; } = TestResource.Read<List<TradePerson>>("people.json");

    /// <summary>Twenty of other trades, who say little: one position, three lines, five or six skills.</summary>
    public static IReadOnlyList<TradePerson> InBrief { get; } = TestResource.Read<List<TradePerson>>("people-in-brief.json");

    /// <summary>The title they hold.</summary>
    public string Title => Positions[0].Title;

    /// <summary>Whether a title is of their own trade.</summary>
    public bool IsOwnTrade(string title) => TitleWords.Of(Words).IsMatch(title);

    /// <summary>Whether a title is of another trade, and of no kindred one.</summary>
    public bool IsStrange(string title) => !IsOwnTrade(title) && TradeFamily.All[Family].IsStrange(title);

    /// <summary>As matching would know them.</summary>
    public CandidateFacts Facts(DateOnly today)
    {
        var preferences = new JobPreferences(null, null, true, null, [], []);
        var profile = new ProfileChanged(
            Guid.Empty, 1, "Ada", "Example", null, null, Wanted, null, null, null, null, [], Skills, preferences, 80, true, s_when);
        ExperienceEntry[] entries = [.. Positions.Select(position => position.ToEntry())];
        var resume = new ResumeParsed(Guid.Empty, Guid.Empty, 1, entries, Skills, string.Join('\n', entries.Select(entry => entry.Text)), s_when);
        return CandidateComposition.Compose(ProfileFacts.Of(profile), ResumeFacts.Of(resume), today);
    }
}
