using HireFlux.FitIndex;
using HireFlux.Matching.Domain;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features;

/// <summary>Reads how far scoring has come for a person: from the database, never from the cache.</summary>
internal sealed class StandingReader(MatchingDbContext db, FitIndexScorer scorer, TimeProvider time)
{
    /// <summary>Null when matching knows nothing of the person.</summary>
    public async Task<Standing?> FindAsync(Guid userId, CancellationToken cancellationToken)
    {
        var row = await db.Profiles
            .Where(profile => profile.UserId == userId)
            .Select(profile => new
            {
                profile.Version,
                profile.Revision,
                profile.MatchesEpoch,
                profile.ScoredRevision,
                profile.ScoredVersion,
                profile.ScoredOn,
                profile.ScoredAlgoVersion,
                profile.ScoredAt,
                JobEpoch = db.JobEpochs.Sum(epoch => epoch.Value),
                IsWaiting = db.ScoringWork.Any(work => work.Kind == WorkKinds.Job || (work.Kind == WorkKinds.Profile && work.SubjectId == userId)),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new Standing(
            row.Version,
            row.Revision,
            row.MatchesEpoch,
            row.JobEpoch,
            row.ScoredVersion,
            row.ScoredAt,
            !row.IsWaiting
                && row.ScoredRevision == row.Revision
                && row.ScoredOn == DateOnly.FromDateTime(time.UtcNow())
                && row.ScoredAlgoVersion == scorer.AlgoVersion);
    }
}
