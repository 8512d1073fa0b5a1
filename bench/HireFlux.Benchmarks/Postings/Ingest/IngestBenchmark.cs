using System.Diagnostics;
using System.Globalization;
using HireFlux.Testing;

namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>
/// Postings per second from boards over HTTP, through the jobs service as a process of its own, to rows and to events at a queue; and the same
/// again with nothing changed. The floor is a plain COPY of the very same rows into the same indexed table.
/// </summary>
internal static class IngestBenchmark
{
    private const int Floors = 3;
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    public static async Task RunAsync()
    {
        var boards = RecordedBoards.Ashby();
        if (boards.Count == 0)
        {
            Console.WriteLine("../shared/data is absent: only our own sample boards are read, too few for the figures to say much.");
            boards = RecordedBoards.Samples();
        }

        await using var server = await BoardServer.StartAsync(boards);
        await using var database = await TestDatabase.CreateAsync("jobsdb");
        await using var broker = await TestVirtualHost.CreateAsync();
        await using var events = await PublishedEvents.ListenAsync(broker);
        await using var jobs = await JobsProcess.StartAsync(database, broker, server);
        await using var tables = new JobsTables(database);

        // A service that has just started compiles as it goes: that is the start's time, and no board's. What it read is forgotten.
        var cold = await SyncAsync(tables, events, boards);
        await tables.ClearAsync();
        await events.ClearAsync();

        var before = jobs.ProcessorTime;
        var first = await SyncAsync(tables, events, boards);
        var processor = jobs.ProcessorTime - before;
        var summary = await tables.SummaryAsync();
        var again = await SyncAsync(tables, events, []);
        var unchanged = await tables.SummaryAsync();
        var floor = await CopyFloor.MeasureAsync(tables, Floors);
        var rows = await tables.CountAsync();

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{boards.Count} boards, {boards.Sum(board => board.Answer.Length) / 1e6:0.0} MB; first sync: {summary}; {processor.TotalSeconds:0.0} s of processor in the service"));
        Console.WriteLine($"warmed up by one sync of the same boards, forgotten then, of a service just started: {cold.TotalSeconds:0.00} s");
        Console.WriteLine($"second sync: {unchanged}; {await events.CountAsync()} events at the queue after both");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first {first.TotalSeconds:0.00} s ({rows / first.TotalSeconds:0}/s), second {again.TotalSeconds:0.00} s; COPY of the same {rows} rows (the floor, best of {Floors}): {floor.TotalSeconds:0.00} s ({rows / floor.TotalSeconds:0}/s)"));
        Figure.Print("postings.ingest_per_s", rows / first.TotalSeconds, "postings/s");
        Figure.Print("postings.ingest_to_copy_ratio", floor / first, "ratio");
        Figure.Print("postings.resync_speedup", first / again, "ratio");
        Figure.Print("postings.peak_mb", jobs.PeakMegabytes, "MB");
    }

    /// <summary>Registers the boards and syncs all there are; from the queueing of the runs until all have ended and each new row's event is at the queue.</summary>
    private static async Task<TimeSpan> SyncAsync(JobsTables tables, PublishedEvents events, List<RecordedBoard> boards)
    {
        await tables.RegisterAsync(boards);
        var watch = Stopwatch.StartNew();
        await tables.QueueRunsAsync();
        while (await tables.UnfinishedAsync() > 0 || await events.CountAsync() < await tables.CountAsync())
        {
            if (watch.Elapsed > s_deadline)
            {
                throw new TimeoutException("The boards were not read, or their events not published, in time.");
            }

            // A second sync takes less than a second: it is not to be measured in pauses.
            await Task.Delay(s_pause);
        }

        return watch.Elapsed;
    }
}
