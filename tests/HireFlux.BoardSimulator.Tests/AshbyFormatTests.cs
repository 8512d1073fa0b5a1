using System.Net;

namespace HireFlux.BoardSimulator.Tests;

public sealed class AshbyFormatTests
{
    private const string Board = "/ashby/posting-api/job-board/acme";

    [Fact]
    public async Task Compensation_is_given_to_those_who_ask_for_it()
    {
        using var boards = new BoardsOnDisk();
        boards.Write("ashby/acme.json", """{"apiVersion":"1","jobs":[{"id":"a","title":"Engineer","compensation":{"summaryComponents":[]}}]}""");
        await using var simulator = await SimulatorUnderTest.StartAsync(boards.Folder);

        var asked = await simulator.GetJsonAsync($"{Board}?includeCompensation=true");
        var plain = await simulator.GetJsonAsync(Board);

        Assert.True(asked.GetProperty("jobs")[0].TryGetProperty("compensation", out _));
        Assert.False(plain.GetProperty("jobs")[0].TryGetProperty("compensation", out _));
        Assert.Equal("Engineer", plain.GetProperty("jobs")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task An_unknown_board_is_answered_like_an_empty_one()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        using var response = await simulator.Client.GetAsync("/ashby/posting-api/job-board/nobody", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"jobs":[],"apiVersion":"1"}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
