using System.Net;

namespace HireFlux.BoardSimulator.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public async Task Snapshots_follow_each_other_in_name_order_and_end()
    {
        using var boards = new BoardsOnDisk();
        boards.WriteGreenhouse("acme/2026-02", 2, 3);
        boards.WriteGreenhouse("acme/2026-01", 1);
        await using var simulator = await SimulatorUnderTest.StartAsync(boards.Folder);

        var before = await IdsAsync(simulator);
        var moved = await simulator.PostJsonAsync("/_simulator/boards/greenhouse/acme/next", new { });
        var after = await IdsAsync(simulator);
        var beyond = await simulator.PostJsonAsync("/_simulator/boards/greenhouse/acme/next", new { });

        Assert.Equal([1], before);
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        Assert.Equal([2, 3], after);
        Assert.Equal(HttpStatusCode.Conflict, beyond.StatusCode);
    }

    [Fact]
    public async Task A_snapshot_is_chosen_by_name()
    {
        using var boards = new BoardsOnDisk();
        boards.WriteGreenhouse("acme/2026-01", 1);
        boards.WriteGreenhouse("acme/2026-02", 2, 3);
        await using var simulator = await SimulatorUnderTest.StartAsync(boards.Folder);

        var known = await simulator.PostJsonAsync("/_simulator/boards/greenhouse/acme/snapshot", new { name = "2026-02" });
        var unknown = await simulator.PostJsonAsync("/_simulator/boards/greenhouse/acme/snapshot", new { name = "../acme/2026-01" });

        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        var ids = await IdsAsync(simulator);
        Assert.Equal([2, 3], ids);
    }

    [Fact]
    public async Task Files_that_are_no_boards_are_passed_over()
    {
        using var boards = new BoardsOnDisk();
        boards.Write("greenhouse/acme/a-single-job.json", """{"id":9,"title":"One job, not a board"}""");
        boards.Write("greenhouse/acme/b-broken.json", """{"jobs":[{"id":1""");
        boards.Write("greenhouse/acme/c-deep.json", new string('[', 5000));
        boards.WriteGreenhouse("acme/d-board", 4);
        boards.Write("lever/error.json", """{"ok":false,"error":"Document not found"}""");
        await using var simulator = await SimulatorUnderTest.StartAsync(boards.Folder);

        var state = Assert.Single((await simulator.GetJsonAsync("/_simulator/boards")).EnumerateArray());

        Assert.Equal("""{"kind":"greenhouse","token":"acme","snapshots":["d-board"],"current":"d-board","postings":1}""", state.GetRawText());
        Assert.Equal(HttpStatusCode.NotFound, (await simulator.GetAsync("/lever/v0/postings/error?mode=json")).StatusCode);
    }

    [Fact]
    public async Task A_changed_file_is_read_again()
    {
        using var boards = new BoardsOnDisk();
        boards.WriteGreenhouse("acme", 1);
        await using var simulator = await SimulatorUnderTest.StartAsync(boards.Folder);
        var before = await IdsAsync(simulator);

        boards.WriteGreenhouse("acme", 1, 2);

        var after = await IdsAsync(simulator);
        Assert.Equal([1], before);
        Assert.Equal([1, 2], after);
    }

    private static async Task<int[]> IdsAsync(SimulatorUnderTest simulator) =>
        [.. (await simulator.GetJsonAsync("/greenhouse/v1/boards/acme/jobs")).GetProperty("jobs").EnumerateArray().Select(job => job.GetProperty("id").GetInt32())];
}
