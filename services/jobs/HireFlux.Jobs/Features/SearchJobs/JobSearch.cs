using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>Finds open postings, the newest first.</summary>
internal sealed class JobSearch(JobsDbContext db, SearchQueries queries, PostingTimesReader times, TimeProvider time)
{
    /// <summary>Facets are exact up to this many postings.</summary>
    public const int MostCounted = 1_000;

    private readonly TimeWindows _windows = new(time);

    /// <summary>A page.</summary>
    /// <param name="filter">Valid.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="size">Postings a page.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<JobSearchPage> FindAsync(SearchJobsFilter filter, SearchKey? after, int size, CancellationToken cancellationToken)
    {
        var query = await queries.OfAsync(filter, cancellationToken);
        if (query is null)
        {
            return new JobSearchPage([], null, null, filter.Facets == true ? JobFacets.Of([], true) : null);
        }

        var (start, correctedQ, isCounted) = (after ?? SearchKey.Start, default(string), filter.Facets == true);
        var found = start.Corrected ? null : await ReadAsync(query, start, size, isCounted, cancellationToken);
        var isTooLittle = after is null && found is { Hits: { NextSlot: null, Rows.Count: var count } } && count < size;
        if ((start.Corrected || isTooLittle) && await queries.CorrectAsync(filter, query, cancellationToken) is var (corrected, words))
        {
            (query, correctedQ, start, found) = (corrected, words, start with { Corrected = true }, null);
        }

        var (hits, facets) = found ?? await ReadAsync(query, start, size, isCounted, cancellationToken);
        return new JobSearchPage(
            await SummariesAsync(query, [.. hits.Rows.Take(size)], cancellationToken), CursorOf(hits, size, start.Corrected), correctedQ, facets);
    }

    private async Task<FoundPostings> ReadAsync(SearchQuery query, SearchKey after, int size, bool isCounted, CancellationToken cancellationToken)
    {
        if (!isCounted)
        {
            return new FoundPostings(await HitsAsync(query, after, size + 1, cancellationToken), null);
        }

        var counted = await CountedAsync(query, cancellationToken);
        var facets = JobFacets.Of([.. counted.Rows.Take(MostCounted)], counted.NextSlot is null && counted.Rows.Count <= MostCounted);
        // The first page is the head of what was counted.
        var hits = after.IsStart && size < MostCounted
            ? new WindowReading<JobHit>([.. counted.Rows.Take(size + 1).Select(row => row.ToHit())], counted.NextSlot)
            : await HitsAsync(query, after, size + 1, cancellationToken);
        return new FoundPostings(hits, facets);
    }

    private async Task<WindowReading<JobHit>> HitsAsync(SearchQuery query, SearchKey after, int wanted, CancellationToken cancellationToken) => await _windows.ReadAsync(
        await times.ReadAsync(db, cancellationToken),
        query.FirstSlot,
        Math.Min(query.LastSlot, TimeSlot.Of(after.At)),
        wanted,
        (first, last, limit, most) => db.Database.SqlQuery<JobHit>(SearchSql.Window(query, query.Within(first, last), after, limit, most)).ToListAsync(cancellationToken));

    private async Task<WindowReading<FacetRow>> CountedAsync(SearchQuery query, CancellationToken cancellationToken) => await _windows.ReadAsync(
        await times.ReadAsync(db, cancellationToken),
        query.FirstSlot,
        query.LastSlot,
        MostCounted + 1,
        (first, last, limit, most) => db.Database.SqlQuery<FacetRow>(SearchSql.Facets(query, query.Within(first, last), limit, most)).ToListAsync(cancellationToken));

    private static string? CursorOf(WindowReading<JobHit> reading, int size, bool isCorrected) => reading switch
    {
        { Rows.Count: var count } when count > size => Cursor.Encode(new SearchKey(reading.Rows[size - 1].PostedAt, reading.Rows[size - 1].Id, isCorrected)),
        // Out of time: what is older than the end of this slot was not looked at.
        { NextSlot: { } slot } => Cursor.Encode(new SearchKey(TimeSlot.EndOf(slot), Guid.Empty, isCorrected)),
        _ => null,
    };

    private async Task<IReadOnlyList<JobSummary>> SummariesAsync(SearchQuery query, List<JobHit> hits, CancellationToken cancellationToken)
    {
        var clusters = hits.Select(hit => hit.ClusterId).OfType<Guid>().Distinct().ToArray();
        var groups = (await db.Database.SqlQuery<GroupMember>(SearchSql.Groups(query, clusters)).ToListAsync(cancellationToken)).ToLookup(member => member.ClusterId);
        // A group is shown once, by its newest posting that matches: wherever the pages are cut, the others are left out.
        var shown = hits.Where(hit => hit.ClusterId is not { } cluster || groups[cluster].FirstOrDefault() is not { } first || first.Id == hit.Id).ToList();
        var ids = shown.Select(hit => hit.Id).ToList();
        var rows = await db.Jobs.AsNoTracking().Where(job => ids.Contains(job.Id)).Select(job => new
        {
            job.Id,
            job.Title,
            job.Company,
            job.Location,
            job.RemotePolicy,
            job.SalaryMin,
            job.SalaryMax,
            job.SalaryCurrency,
            job.SalaryPeriod,
            job.Metadata,
            job.RequiredSkills,
            job.PreferredSkills,
            job.ApplyUrl,
            job.PostedAt,
        }).ToDictionaryAsync(row => row.Id, cancellationToken);
        return
        [
            .. shown.Where(hit => rows.ContainsKey(hit.Id)).Select(hit => (Row: rows[hit.Id], Group: hit.ClusterId is { } cluster ? groups[cluster] : [])).Select(found => new JobSummary(
                found.Row.Id,
                found.Row.Title,
                found.Row.Company,
                found.Row.Location,
                found.Row.RemotePolicy,
                SalaryResponse.Of(found.Row.SalaryMin, found.Row.SalaryMax, found.Row.SalaryCurrency, found.Row.SalaryPeriod, found.Row.Metadata),
                found.Row.Metadata.Visa.Stance,
                found.Row.RequiredSkills,
                found.Row.PreferredSkills,
                found.Row.ApplyUrl,
                found.Row.PostedAt,
                found.Row.Metadata.PostedAtSource,
                [.. found.Group.Where(member => member.Id != found.Row.Id).Select(member => new JobPlace(member.Id, member.Location, member.RemotePolicy, member.ApplyUrl))])),
        ];
    }
}
