using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>One page of a person's matches: the design's sample query with filters and a cursor.</summary>
internal sealed record MatchQuery(int MinFit, string? RemotePolicy, string? Company, DateTime? PostedAfter, int Size, MatchKey? After)
{
    public async Task<Page<MatchResponse>> ReadAsync(MatchingDbContext db, Guid userId, CancellationToken cancellationToken)
    {
        var jobs = db.Jobs.Where(job => job.IsActive);
        if (RemotePolicy is not null)
        {
            jobs = jobs.Where(job => job.RemotePolicy == RemotePolicy);
        }

        if (Company is not null)
        {
            var pattern = Company.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("%", "\\%", StringComparison.Ordinal)
                .Replace("_", "\\_", StringComparison.Ordinal);
            jobs = jobs.Where(job => EF.Functions.ILike(job.Company, pattern, "\\"));
        }

        if (PostedAfter is { } postedAfter)
        {
            jobs = jobs.Where(job => job.PostedAt > postedAfter);
        }

        var matches =
            from match in db.MatchScores.AsNoTracking()
            join job in jobs on match.JobId equals job.JobId
            where match.UserId == userId && match.FitIndex >= MinFit
            select new { Match = match, Job = job };
        if (After is { } after)
        {
            matches = matches.Where(row => row.Match.FitIndex < after.FitIndex
                || (row.Match.FitIndex == after.FitIndex && (row.Job.PostedAt < after.PostedAt
                    || (row.Job.PostedAt == after.PostedAt && row.Match.JobId > after.JobId))));
        }

        var rows = await matches
            .OrderByDescending(row => row.Match.FitIndex).ThenByDescending(row => row.Job.PostedAt).ThenBy(row => row.Match.JobId)
            .Take(Size + 1)
            .Select(row => new
            {
                row.Match,
                Job = new JobCard(row.Job.Title, row.Job.Company, row.Job.Location, row.Job.RemotePolicy, row.Job.ApplyUrl, row.Job.PostedAt),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => MatchResponse.Of(row.Match, row.Job))
            .ToPage(Size, row => new MatchKey(row.FitIndex, row.PostedAt, row.JobId));
    }
}
