using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HireFlux.BoardSimulator.Tests;

public sealed partial class SampleBoardsTests
{
    [Fact]
    public async Task All_samples_parse_and_their_ids_are_unique()
    {
        var samples = await ReadAsync();

        Assert.Equal(4, samples.Where(sample => sample.Kind == "greenhouse").Select(sample => sample.Board).Distinct().Count());
        Assert.Equal(2, samples.Where(sample => sample.Kind == "lever").Select(sample => sample.Board).Distinct().Count());
        Assert.True(samples.Count >= 60, $"{samples.Count} postings");
        Assert.Equal(samples.Count, samples.Select(sample => sample.Id).Distinct().Count());
    }

    [Fact]
    public async Task Samples_cover_many_trades_and_say_something_of_their_own()
    {
        var samples = await ReadAsync();

        Assert.True(samples.Select(sample => sample.Department).Distinct().Count() >= 10);
        Assert.Equal(samples.Count, samples.Select(sample => sample.Title).Distinct().Count());
        Assert.All(samples, sample => Assert.InRange(sample.Text.Split([.. " \n"], StringSplitOptions.RemoveEmptyEntries).Count(word => word != "."), 100, 250));

        // Every sentence of some length belongs to one posting only, but for the paragraphs a board puts on all of its own.
        var shared = samples
            .SelectMany(sample => Sentence().Split(sample.Text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 60).Distinct()
                .Select(sentence => (sample.Board, Sentence: sentence)))
            .GroupBy(entry => entry.Sentence)
            .Where(group => group.Count() > 1 && group.Count() < samples.Count(sample => sample.Board == group.First().Board));
        Assert.Empty(shared.Select(group => group.Key));
    }

    [Fact]
    public async Task Exactly_two_posts_are_for_prospects()
    {
        var samples = await ReadAsync();

        Assert.Equal(2, samples.Count(sample => sample.IsProspect));
    }

    private static async Task<List<Sample>> ReadAsync()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        List<Sample> samples = [];
        foreach (var board in (await simulator.GetJsonAsync("/_simulator/boards")).EnumerateArray())
        {
            var token = board.GetProperty("token").GetString()!;
            samples.AddRange(board.GetProperty("kind").GetString() == "greenhouse"
                ? (await simulator.GetJsonAsync($"/greenhouse/v1/boards/{token}/jobs?content=true")).GetProperty("jobs").EnumerateArray().Select(job => Greenhouse(token, job))
                : (await simulator.GetJsonAsync($"/lever/v0/postings/{token}?mode=json")).EnumerateArray().Select(posting => Lever(token, posting)));
        }

        return samples;
    }

    private static Sample Greenhouse(string board, JsonElement job) => new(
        "greenhouse", board, job.GetProperty("id").ToString(), job.GetProperty("title").GetString()!,
        job.GetProperty("departments")[0].GetProperty("name").GetString()!,
        Plain(WebUtility.HtmlDecode(job.GetProperty("content").GetString()!)),
        job.GetProperty("internal_job_id").ValueKind == JsonValueKind.Null);

    private static Sample Lever(string board, JsonElement posting) => new(
        "lever", board, posting.GetProperty("id").GetString()!, posting.GetProperty("text").GetString()!,
        posting.GetProperty("categories").GetProperty("department").GetString()!,
        Plain(string.Join(' ', posting.GetProperty("lists").EnumerateArray()
            .Select(list => $"{list.GetProperty("text")}. {list.GetProperty("content")}")
            .Prepend(posting.GetProperty("description").GetString()).Append(posting.GetProperty("additional").GetString()))),
        IsProspect: false);

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " . "));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[.!?](\s+|$)")]
    private static partial Regex Sentence();

    private sealed record Sample(string Kind, string Board, string Id, string Title, string Department, string Text, bool IsProspect);
}
