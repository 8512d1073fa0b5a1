using System.Net;

namespace HireFlux.BoardSimulator.Tests;

public sealed class LeverFormatTests
{
    [Fact]
    public async Task A_posting_has_every_field_of_the_real_site()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var postings = await simulator.GetJsonAsync("/lever/v0/postings/brightparcel?mode=json");

        Assert.Contains(postings.EnumerateArray(), posting => posting.TryGetProperty("salaryRange", out _));
        Assert.Contains(postings.EnumerateArray(), posting => !posting.TryGetProperty("salaryRange", out _));
        foreach (var posting in postings.EnumerateArray())
        {
            string[] expected =
            [
                "id", "text", "categories", "country", "opening", "openingPlain", "description", "descriptionPlain", "descriptionBody",
                "descriptionBodyPlain", "lists", "additional", "additionalPlain", "hostedUrl", "applyUrl", "workplaceType", "createdAt",
            ];
            Assert.Empty(expected.Except(posting.EnumerateObject().Select(field => field.Name)));
            Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds(posting.GetProperty("createdAt").GetInt64()).Year, 2025, 2027);
            Assert.Contains(posting.GetProperty("workplaceType").GetString(), new[] { "unspecified", "on-site", "remote", "hybrid" });
            var list = posting.GetProperty("lists")[0];
            Assert.StartsWith("<li>", list.GetProperty("content").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain(list.GetProperty("text").GetString()!, posting.GetProperty("descriptionPlain").GetString()!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("mode=json", 0, 100)]
    [InlineData("mode=json&limit=500", 0, 100)]
    [InlineData("mode=json&skip=200&limit=100", 200, 50)]
    [InlineData("mode=json&skip=3&limit=2", 3, 2)]
    [InlineData("mode=json&skip=250", 250, 0)]
    public async Task Pages_are_cut_by_skip_and_limit_and_never_longer_than_100(string query, int first, int length)
    {
        using var boards = new BoardsOnDisk();
        boards.WriteLever("big", 250);
        await using var simulator = await SimulatorUnderTest.StartAsync(boards.Folder);

        var page = await simulator.GetJsonAsync($"/lever/v0/postings/big?{query}");

        Assert.Equal(
            Enumerable.Range(first, length).Select(number => $"p{number}"),
            page.EnumerateArray().Select(posting => posting.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Filters_are_case_sensitive_and_their_values_are_alternatives()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        const string site = "/lever/v0/postings/brightparcel?mode=json";

        var two = await simulator.GetJsonAsync($"{site}&team=Hubs&team=Fleet");
        var none = await simulator.GetJsonAsync($"{site}&team=hubs");

        Assert.Equal(
            ["Fleet", "Hubs"],
            two.EnumerateArray().Select(posting => posting.GetProperty("categories").GetProperty("team").GetString()!).Distinct().Order());
        Assert.Equal(0, none.GetArrayLength());
    }

    [Fact]
    public async Task Without_mode_and_accept_the_answer_is_html()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var answer = await simulator.GetAsync("/lever/v0/postings/brightparcel");

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task One_posting_is_what_the_list_has()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var listed = await simulator.FirstPostingAsync("brightparcel");

        var single = await simulator.GetJsonAsync($"/lever/v0/postings/brightparcel/{listed.GetProperty("id").GetString()}");

        Assert.Equal(listed.GetRawText(), single.GetRawText());
    }

    [Theory]
    [InlineData("/lever/v0/postings/nobody?mode=json")]
    [InlineData("/lever/v0/postings/brightparcel/00000000-0000-0000-0000-000000000000")]
    public async Task What_is_unknown_is_404_in_lever_words(string path)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var answer = await simulator.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(
            """{"ok":false,"error":"Document not found"}""",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("skip=-1")]
    [InlineData("limit=many")]
    [InlineData("skip=99999999999")]
    public async Task A_bad_page_is_400(string query)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await simulator.GetAsync($"/lever/v0/postings/brightparcel?mode=json&{query}")).StatusCode);
    }
}
