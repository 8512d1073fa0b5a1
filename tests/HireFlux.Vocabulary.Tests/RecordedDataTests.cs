using System.Diagnostics;
using System.Text.Json;

namespace HireFlux.Vocabulary.Tests;

/// <summary>
/// Runs over recorded postings where a checkout has them beside it (../shared/data); the data is not part of the repository,
/// so elsewhere these tests are skipped with that reason.
/// </summary>
public sealed class RecordedDataTests
{
    [Fact]
    public void Titles_of_a_large_feed_state_a_level_where_they_say_so()
    {
        // Cut by hand: some lines of the feed hold quotes that are not escaped.
        const string Head = "{\"job_title\":\"";
        var titles = File.ReadLines(RecordedData.Path("postings", "job-titles-feed.ndjson"))
            .Where(line => line.StartsWith(Head, StringComparison.Ordinal)).Select(line => line[Head.Length..].TrimEnd('}', '"')).ToList();
        var levels = titles.GroupBy(SeniorityLadder.FromTitle).ToDictionary(group => group.Key?.ToString() ?? "none", group => group.Count());
        Write($"{titles.Count} titles: {string.Join(", ", levels.OrderByDescending(level => level.Value).Select(level => $"{level.Key} {level.Value}"))}");
        Assert.True(titles.Count > 20_000);
        Assert.DoesNotContain(titles, title => TitleNormalizer.Tokens(title).Count == 0 && title.Any(char.IsLetter));

        // A title that begins with the word is of that level, but for the few compounds that mean something else.
        var seniors = titles.Where(title => title.StartsWith("Senior ", StringComparison.Ordinal) || title.StartsWith("Sr. ", StringComparison.Ordinal)).ToList();
        Assert.InRange(seniors.Count(title => SeniorityLadder.FromTitle(title) >= Seniority.Senior) / (double)seniors.Count, 0.95, 1);
    }

    [Fact]
    public void Locations_of_recorded_jobs_name_a_country_or_remote_work()
    {
        var locations = Jobs().Select(job => job.Location).Where(location => location.Length > 0).ToList();
        var read = locations.Select(Places.Parse).Count(parsed => parsed.Countries.Count > 0 || parsed.Remote.IsRemote);
        Write($"{read} of {locations.Count} locations read; not read: " + string.Join(" | ", locations.Distinct()
            .Where(location => Places.Parse(location) is { Countries.Count: 0, Remote.IsRemote: false }).Take(60)));
        Assert.InRange(read / (double)locations.Count, 0.9, 1);
    }

    [Fact]
    public void Descriptions_of_recorded_jobs_name_skills()
    {
        var texts = Jobs().Select(job => job.Text).Where(text => text.Length > 500).ToList();
        SkillVocabulary.Default.FindIn(texts[0]);
        var clock = Stopwatch.StartNew();
        var found = texts.Select(text => SkillVocabulary.Default.FindIn(text)).ToList();
        var seconds = clock.Elapsed.TotalSeconds;
        Write($"{texts.Count} texts, {texts.Sum(text => text.Length) / 1_000_000.0:F1} M characters in {seconds:F2} s; "
            + $"{found.Average(matches => matches.DistinctBy(match => match.Skill.Id).Count()):F1} skills a text; none in {found.Count(matches => matches.Count == 0)}");
        Assert.InRange(found.Count(matches => matches.Count > 0) / (double)texts.Count, 0.95, 1);
    }

    private static IEnumerable<(string Title, string Location, string Text)> Jobs() =>
        from file in Directory.EnumerateFiles(RecordedData.Path("boards", "ashby", "small"), "*.json").Order(StringComparer.Ordinal)
        let root = JsonDocument.Parse(File.ReadAllText(file)).RootElement
        where root.TryGetProperty("jobs", out _)
        from job in root.GetProperty("jobs").EnumerateArray()
        select (Text(job, "title"), Text(job, "location"), Text(job, "descriptionPlain"));

    private static string Text(JsonElement job, string name) =>
        job.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static void Write(string text) => TestContext.Current.TestOutputHelper?.WriteLine(text);
}
