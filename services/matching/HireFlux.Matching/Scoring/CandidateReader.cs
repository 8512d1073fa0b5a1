using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>Reads people from the read models.</summary>
internal sealed class CandidateReader(MatchingDbContext db, FitIndexScorer scorer)
{
    /// <summary>The person as of now; null when matching knows nothing of them.</summary>
    public async Task<Candidate?> FindAsync(Guid userId, DateOnly day, CancellationToken cancellationToken)
    {
        var profile = await db.Profiles.AsNoTracking()
            .Where(row => row.UserId == userId)
            .Select(row => new { row.Version, row.Revision, row.Facts })
            .SingleOrDefaultAsync(cancellationToken);
        if (profile is null)
        {
            return null;
        }

        // A resume that comes between the two reads makes a newer revision, and what is scored with this one is then not written.
        var resume = await db.Resumes.AsNoTracking()
            .Where(row => row.UserId == userId)
            .OrderByDescending(row => row.ParsedAt).ThenByDescending(row => row.ResumeId)
            .Select(row => row.Facts)
            .FirstOrDefaultAsync(cancellationToken);
        var facts = CandidateComposition.Compose(
            FactsJson.Read<CandidateFacts>(profile.Facts),
            resume is null ? null : FactsJson.Read<ResumeFacts>(resume),
            day);
        return new Candidate(userId, profile.Version, profile.Revision, day, scorer.Prepare(facts));
    }

    /// <summary>The next people in order of their ids.</summary>
    public Task<List<CandidateKey>> PageAsync(Guid after, int size, CancellationToken cancellationToken) => db.Profiles
        .Where(row => row.UserId > after)
        .OrderBy(row => row.UserId)
        .Take(size)
        .Select(row => new CandidateKey(row.UserId, row.Version, row.Revision))
        .ToListAsync(cancellationToken);
}
