using HireFlux.FitIndex;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features.GetMatch;

/// <summary>Reads a stored score where it is of what is known now.</summary>
internal sealed class StoredMatches(MatchingDbContext db, FitIndexScorer scorer, TimeProvider time)
{
    /// <summary>Null when none is stored, or the person, the posting, the day or the algorithm changed since.</summary>
    public async Task<MatchResponse?> FindFreshAsync(Guid userId, Guid jobId, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.UtcNow());
        var row = await (
            from match in db.MatchScores.AsNoTracking()
            join job in db.Jobs on new { match.JobId, Version = match.JobVersion } equals new { job.JobId, job.Version }
            join profile in db.Profiles on new { match.UserId, Revision = match.ProfileRevision } equals new { profile.UserId, profile.Revision }
            where match.UserId == userId && match.JobId == jobId && job.IsActive
                && match.ScoredOn == today && match.AlgoVersion == scorer.AlgoVersion
            select new
            {
                Match = match,
                Job = new JobCard(job.Title, job.Company, job.Location, job.RemotePolicy, job.ApplyUrl, job.PostedAt),
            }).SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : MatchResponse.Of(row.Match, row.Job);
    }
}
