using System.Globalization;
using HireFlux.Benchmarks.Postings.Ingest;
using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>
/// How fast postings are found among very many: each documented combination of filters with a hundred different values, through the service's own
/// query code without its cache, beside the same search as one statement of bare SQL.
/// </summary>
internal static class SearchBenchmark
{
    /// <summary>How many postings when nothing is said.</summary>
    public const int DefaultCount = 1_000_000;

    private const int Known = 400;

    /// <param name="count">Postings.</param>
    public static async Task RunAsync(int count)
    {
        await using var database = await TestDatabase.CreateAsync("jobsdb");
        await using var tables = new JobsTables(database);
        await ReadRealAsync(database, tables);
        await GeneratedPostings.FillAsync(tables, count);
        await MeasureAsync(database, tables);
    }

    /// <summary>Has the service read the recorded boards, or our few samples.</summary>
    private static async Task ReadRealAsync(TestDatabase database, JobsTables tables)
    {
        var boards = RecordedBoards.Ashby() is { Count: > 0 } recorded ? recorded : RecordedBoards.Samples();
        await using var server = await BoardServer.StartAsync(boards);
        await using var broker = await TestVirtualHost.CreateAsync();
        await using var jobs = await JobsProcess.StartAsync(database, broker, server);
        await tables.RegisterAsync(boards);
        await tables.QueueRunsAsync();
        await Eventually.TrueAsync(async () => await tables.UnfinishedAsync() == 0, "all boards are read", TimeSpan.FromMinutes(5));
    }

    private static async Task MeasureAsync(TestDatabase database, JobsTables tables)
    {
        await using var service = new ServiceSearch(database.ServiceConnectionString);
        await using var bare = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ServiceConnectionString) { CommandTimeout = 1 });
        var measurement = new SearchMeasurement(service, bare, await KnownPostings.ReadAsync(tables, Known));
        // Compiles what the searches run through.
        await measurement.RunAsync(SearchCases.All[^1]);
        var results = new List<(SearchCase Case, double P95)>();
        foreach (var search in SearchCases.All)
        {
            var result = await measurement.RunAsync(search);
            results.Add((search, result.Service.P95));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Name}: p50 {result.Service.P50:0.0} p95 {result.Service.P95:0.0} most {result.Service.Most:0.0} ms; bare SQL p50 {result.Bare.P50:0.0} p95 {result.Bare.P95:0.0} ms; {result.Rows:0.0} rows a page{(result.Differing > 0 ? $"; {result.Differing} PAGES DIFFER" : "")}"));
            Console.WriteLine($"    slowest: {result.Plan}");
        }

        Figure.Print("postings.search_p95_ms", results.Where(result => !result.Case.IsPhrase).Max(result => result.P95), "ms");
        Figure.Print("postings.search_phrase_p95_ms", results.Where(result => result.Case.IsPhrase).Max(result => result.P95), "ms");
    }
}
