using HireFlux.FitIndex;
using HireFlux.Matching.Domain;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features;

/// <summary>Reads a pair to be scored on the spot.</summary>
internal sealed class LiveMatches(MatchingDbContext db, CandidateReader candidates, Preparation preparation, TimeProvider time)
{
    /// <summary>The pair's score as a row, where the posting is open; null where it is not, or either is unknown.</summary>
    public async Task<(MatchScore Score, JobCard Job)?> ScoreAsync(Guid userId, Guid jobId, CancellationToken cancellationToken)
    {
        if (await FindAsync(userId, jobId, cancellationToken) is not { Posting.Prepared.Facts.IsActive: true } pair)
        {
            return null;
        }

        var score = preparation.Scorer.Score(pair.Candidate.Prepared, pair.Posting.Prepared, pair.Candidate.ScoredOn);
        return (MatchScores.Row(pair.Candidate, pair.Posting, score, time.UtcNow()), pair.Job);
    }

    /// <summary>The pair; null when the person or the posting's content is unknown. A closed posting carries that as a gate.</summary>
    public async Task<LivePair?> FindAsync(Guid userId, Guid jobId, CancellationToken cancellationToken)
    {
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(row => row.JobId == jobId && row.Facts != null, cancellationToken);
        if (job is null
            || await candidates.FindAsync(userId, DateOnly.FromDateTime(time.UtcNow()), cancellationToken) is not { } candidate)
        {
            return null;
        }

        var facts = FactsJson.Read<PostingFacts>(job.Facts!) with { IsActive = job.IsActive };
        return new LivePair(
            candidate,
            new ActivePosting(job.JobId, job.Version, job.PostedAt, await preparation.PostingAsync(facts, preparation.Encoder.Read(job.Vectors, job.VectorsEncoder), cancellationToken)),
            new JobCard(job.Title, job.Company, job.Location, job.RemotePolicy, job.ApplyUrl, job.PostedAt));
    }
}
