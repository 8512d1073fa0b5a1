using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>Reads pages of the rows that are kept: the design's sample query with a cursor.</summary>
internal sealed class KeptMatches(MatchingDbContext db)
{
    /// <summary>A page of a query without filters; null where postings may belong to it that were scored and not kept.</summary>
    public async Task<Page<MatchResponse>?> ReadAsync(Guid userId, MatchQuery query, CancellationToken cancellationToken)
    {
        var matches =
            from match in db.MatchScores.AsNoTracking()
            join job in db.Jobs on match.JobId equals job.JobId
            where match.UserId == userId && match.FitIndex >= query.MinFit && job.IsActive
            select new { Match = match, Job = job };
        if (query.After is { } after)
        {
            matches = matches.Where(row => row.Match.FitIndex < after.FitIndex
                || (row.Match.FitIndex == after.FitIndex && (row.Job.PostedAt < after.PostedAt
                    || (row.Job.PostedAt == after.PostedAt && row.Match.JobId > after.JobId))));
        }

        var rows = await matches
            .OrderByDescending(row => row.Match.FitIndex).ThenByDescending(row => row.Job.PostedAt).ThenBy(row => row.Match.JobId)
            .Take(query.Size + 1)
            .Select(row => new
            {
                row.Match,
                Job = new JobCard(row.Job.Title, row.Job.Company, row.Job.Location, row.Job.RemotePolicy, row.Job.ApplyUrl, row.Job.PostedAt),
            })
            .ToListAsync(cancellationToken);
        var page = rows.ConvertAll(row => MatchResponse.Of(row.Match, row.Job))
            .ToPage(query.Size, row => new MatchKey(row.FitIndex, row.PostedAt, row.JobId));

        // The rows that are kept are the best: a page that they fill is whole.
        return page.NextCursor is not null || await AreAllKeptAsync(userId, query.MinFit, cancellationToken) ? page : null;
    }

    /// <summary>Whether every posting that reaches the index is kept: one that doesn't reach it is kept only when there is room left.</summary>
    private async Task<bool> AreAllKeptAsync(Guid userId, int least, CancellationToken cancellationToken) =>
        least >= Thresholds.Strong
        || await db.Profiles.AnyAsync(
            profile => profile.UserId == userId
                && (!profile.IsTruncated || db.MatchScores.Any(match => match.UserId == userId && match.FitIndex < least)),
            cancellationToken);
}
