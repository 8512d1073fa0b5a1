using System.Text.Json;
using HireFlux.Benchmarks.Postings.Search;
using HireFlux.Vocabulary;

namespace HireFlux.Benchmarks.Matching.Freshness;

/// <summary>
/// From the request that adds a skill to the answer that has the top twenty of it: the one that says of itself that nothing is left to score, names the
/// profile's new version as the one scored, and has no row of another.
/// </summary>
internal static class SkillTimes
{
    private const int Times = 25;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(5);

    public static async Task<Percentiles> MeasureAsync(WatchedPerson person)
    {
        var random = new Random(20261130);
        var skills = SkillVocabulary.Default.Skills.Select(skill => skill.Name).Except(person.Skills).OrderBy(_ => random.Next()).Take(Times + 1).ToList();

        // The first one waits until all postings were read.
        var first = await MeasureAsync(person, skills[0]);
        var times = new List<TimeSpan>();
        foreach (var skill in skills.Skip(1))
        {
            times.Add(await MeasureAsync(person, skill));
        }

        var percentiles = new Percentiles(times);
        MatchingBenchmark.Say($"a skill added, {times.Count} times over, asked for every {s_pause.TotalMilliseconds:0} ms (the first, which waited for the postings to be read: {first.TotalSeconds:0.0} s): new top 20 after {percentiles.P50:0} ms (p50), {percentiles.P95:0} ms (p95), {percentiles.Most:0} ms at most");
        return percentiles;
    }

    private static async Task<TimeSpan> MeasureAsync(WatchedPerson person, string skill)
    {
        var started = TimeProvider.System.GetTimestamp();
        var version = await person.AddSkillAsync(skill);
        while (!IsOf(version, await person.MatchesAsync("?limit=20")))
        {
            if (TimeProvider.System.GetElapsedTime(started) > s_deadline)
            {
                throw new TimeoutException("The new top twenty did not come.");
            }

            await Task.Delay(s_pause);
        }

        return TimeProvider.System.GetElapsedTime(started);
    }

    private static bool IsOf(long version, JsonElement page)
    {
        var status = page.GetProperty("status");
        return status.GetProperty("scoring").GetString() == "up_to_date"
            && status.GetProperty("scored_profile_version").GetInt64() == version
            && page.GetProperty("data").EnumerateArray().All(row => row.GetProperty("profile_version").GetInt64() == version);
    }
}
