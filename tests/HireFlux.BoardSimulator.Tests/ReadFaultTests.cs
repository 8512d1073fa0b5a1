using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace HireFlux.BoardSimulator.Tests;

public sealed class ReadFaultTests
{
    private const string Jobs = "/greenhouse/v1/boards/quillstack/jobs?content=true";
    private const string Postings = "/lever/v0/postings/brightparcel?mode=json";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("429", HttpStatusCode.TooManyRequests)]
    [InlineData("500", HttpStatusCode.InternalServerError)]
    public async Task A_refusal_lasts_as_often_as_planned_and_says_when_to_come_back(string fault, HttpStatusCode status)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { kind = "greenhouse", board = "quillstack", fault, count = 2, retry_after_seconds = 1 });

        var first = await simulator.GetAsync(Jobs);

        Assert.Equal(status, first.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), first.Headers.RetryAfter!.Delta);
        Assert.Equal(status, (await simulator.GetAsync(Jobs)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await simulator.GetAsync(Jobs)).StatusCode);
    }

    [Fact]
    public async Task A_fault_befalls_only_the_board_it_is_meant_for()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { kind = "greenhouse", board = "quillstack", fault = "500" });

        Assert.Equal(HttpStatusCode.OK, (await simulator.GetAsync(Postings)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await simulator.GetAsync("/greenhouse/v1/boards/fernway-learning/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, (await simulator.GetAsync(Jobs)).StatusCode);
    }

    [Fact]
    public async Task A_timeout_holds_the_request_until_the_faults_are_cleared()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { fault = "timeout" });

        var held = simulator.GetAsync(Jobs);
        await simulator.WaitForAsync("the fault to be met", "/_simulator/faults", list => list.GetArrayLength() == 0);
        Assert.False(held.IsCompleted);
        await simulator.ClearFaultsAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => held);
    }

    [Fact]
    public async Task Half_a_body_breaks_off_before_its_promised_length()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { fault = "half_body" });

        await Assert.ThrowsAsync<HttpRequestException>(() => simulator.GetAsync(Jobs));
        Assert.Equal(HttpStatusCode.OK, (await simulator.GetAsync(Jobs)).StatusCode);
    }

    [Theory]
    [InlineData(Jobs)]
    [InlineData(Postings)]
    public async Task Broken_json_comes_whole_and_does_not_parse(string path)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { fault = "broken_json" });

        await Assert.ThrowsAnyAsync<JsonException>(() => simulator.GetJsonAsync(path));
    }

    [Theory]
    [InlineData(Jobs)]
    [InlineData(Postings)]
    public async Task Wrong_json_parses_and_is_no_board(string path)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { fault = "wrong_json" });

        var answer = await simulator.GetJsonAsync(path);

        Assert.Equal(JsonValueKind.String, answer.GetProperty("jobs").ValueKind);
    }

    [Fact]
    public async Task An_empty_list_is_well_formed_on_both_boards()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { fault = "empty_list", count = 2 });

        Assert.Equal(0, (await simulator.GetJsonAsync(Jobs)).GetProperty("meta").GetProperty("total").GetInt32());
        Assert.Equal(0, (await simulator.GetJsonAsync(Postings)).GetArrayLength());
    }

    [Fact]
    public async Task A_slow_body_takes_its_time_and_arrives_whole()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var fast = await (await simulator.GetAsync(Jobs)).Content.ReadAsStringAsync(Token);
        await simulator.PlanFaultAsync(new { fault = "slow", delay_milliseconds = 20 });

        var clock = Stopwatch.StartNew();
        var slow = await (await simulator.GetAsync(Jobs)).Content.ReadAsStringAsync(Token);

        Assert.Equal(fast, slow);
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(16 * 20 * 0.9), $"took {clock.Elapsed}");
    }

    [Fact]
    public async Task A_huge_posting_is_as_long_as_planned_and_the_others_stay()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { fault = "huge_posting", size_bytes = 3_000_000, count = 2 });

        var jobs = (await simulator.GetJsonAsync(Jobs)).GetProperty("jobs");
        var postings = await simulator.GetJsonAsync(Postings);

        Assert.Equal(3_000_000, jobs[0].GetProperty("content").GetString()!.Length);
        Assert.InRange(jobs[1].GetProperty("content").GetString()!.Length, 1, 10_000);
        Assert.Equal(3_000_000, postings[0].GetProperty("description").GetString()!.Length);
    }

    [Fact]
    public async Task A_redirect_points_at_a_private_address()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PlanFaultAsync(new { fault = "redirect_private" });

        var answer = await simulator.GetAsync(Jobs);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("169.254.169.254", answer.Headers.Location!.Host);
    }
}
