using System.Diagnostics;
using HireFlux.Jobs.Features.SearchJobs;
using Npgsql;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>One case: through the service, and as bare SQL with the same values.</summary>
internal sealed class SearchMeasurement(ServiceSearch service, NpgsqlDataSource dataSource, IReadOnlyList<KnownPosting> known)
{
    private const int Runs = 100;

    /// <summary>Bare SQL may take long: fewer runs, and none beyond the data source's timeout.</summary>
    private const int BareRuns = 10;

    /// <summary>Runs a case.</summary>
    public async Task<SearchResult> RunAsync(SearchCase search)
    {
        var random = new Random(20261130);
        var values = Enumerable.Range(0, Runs).Select(i => search.Filter(known[i % known.Count], random)).ToList();
        var (times, bareTimes, pages) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<JobSearchPage>());
        var (differing, slowest) = (0, default((SearchJobsFilter Filter, SearchKey? After)?));
        foreach (var (i, filter) in values.Index())
        {
            var after = search.Page == 1 ? null : ServiceSearch.After(await service.FindAsync(filter with { Facets = null }, null));
            var start = Stopwatch.GetTimestamp();
            var page = await service.FindAsync(filter, after);
            var took = Stopwatch.GetElapsedTime(start);
            slowest = times.Count == 0 || took > times.Max() ? (filter, after) : slowest;
            times.Add(took);
            pages.Add(page);
            if (i < BareRuns)
            {
                var (ids, bareTook) = await BareAsync(filter, after);
                bareTimes.Add(bareTook);
                differing += ids is not null && search.Page == 1 && page.CorrectedQ is null && !ids.SequenceEqual(page.Data.Select(row => row.Id)) ? 1 : 0;
            }
        }

        return new SearchResult(search.Name, new Percentiles(times), new Percentiles(bareTimes), pages.Average(page => page.Data.Count), differing, await PlanAsync(slowest!.Value));
    }

    /// <summary>What the statement finds, of a group the first only, as the service shows them; null where it ran out of time.</summary>
    private async Task<(List<Guid>? Ids, TimeSpan Took)> BareAsync(SearchJobsFilter filter, SearchKey? after)
    {
        await using var command = BareSql.Of(dataSource, filter, after, ServiceSearch.PageSize);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var found = new List<(Guid Id, Guid? Cluster)>();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                found.Add((reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetGuid(1)));
            }

            return ([.. found.DistinctBy(row => row.Cluster ?? row.Id).Select(row => row.Id)], Stopwatch.GetElapsedTime(start));
        }
        catch (NpgsqlException exception) when (exception.InnerException is TimeoutException)
        {
            return (null, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>The slowest search again: each statement's time, and the plan of the one that took longest.</summary>
    private async Task<string> PlanAsync((SearchJobsFilter Filter, SearchKey? After) slowest)
    {
        service.Statements.IsOn = true;
        await service.FindAsync(slowest.Filter, slowest.After);
        service.Statements.IsOn = false;
        var statements = service.Statements.Take();
        var longest = statements.MaxBy(statement => statement.Took).Command;
        await using var connection = await dataSource.OpenConnectionAsync();
        longest.Connection = connection;
        longest.CommandText = $"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {longest.CommandText}";
        await using var reader = await longest.ExecuteReaderAsync();
        var lines = new List<string> { $"{statements.Count} statements: {string.Join(" + ", statements.Select(statement => $"{statement.Took.TotalMilliseconds:0}"))} ms; of the longest:" };
        while (await reader.ReadAsync())
        {
            var line = reader.GetString(0);
            lines.Add(line.Length > 240 ? $"{line[..240]}…" : line);
        }

        return string.Join("\n    ", lines);
    }
}
