using HireFlux.Jobs.Features.SearchJobs;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>The service's own search over its own tables: all of it but HTTP and the cache.</summary>
internal sealed class ServiceSearch : IAsyncDisposable
{
    /// <summary>Postings a page.</summary>
    public const int PageSize = 20;

    private readonly PostingTimesReader _times = new(TimeProvider.System);
    private readonly NpgsqlDataSource _dataSource;
    private readonly DbContextOptions<JobsDbContext> _options;

    public ServiceSearch(string connectionString)
    {
        _dataSource = PersistenceExtensions.CreateDataSource(connectionString);
        var options = new DbContextOptionsBuilder<JobsDbContext>();
        PersistenceExtensions.Configure(options, _dataSource);
        options.AddInterceptors(Statements);
        _options = options.Options;
    }

    /// <summary>What it sent to the database.</summary>
    public StatementLog Statements { get; } = new();

    /// <summary>A page.</summary>
    public async Task<JobSearchPage> FindAsync(SearchJobsFilter filter, SearchKey? after)
    {
        await using var db = new JobsDbContext(_options);
        var queries = new SearchQueries(db, new TitleLexicon(db), TimeProvider.System);
        return await new JobSearch(db, queries, _times, TimeProvider.System).FindAsync(filter, after, PageSize, CancellationToken.None);
    }

    /// <summary>Where a page's successor begins; null for the last.</summary>
    public static SearchKey? After(JobSearchPage page) => Cursor.TryDecode<SearchKey>(page.NextCursor, out var key) ? key : null;

    public ValueTask DisposeAsync() => _dataSource.DisposeAsync();
}
