using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>Reads people from the read models.</summary>
internal sealed class CandidateReader(MatchingDbContext db, Preparation preparation)
{
    /// <summary>The person as of now; null when matching knows nothing of them.</summary>
    public async Task<Candidate?> FindAsync(Guid userId, DateOnly day, CancellationToken cancellationToken) =>
        (await ReadAsync([userId], day, cancellationToken)).SingleOrDefault();

    /// <summary>These people as of now; those of whom matching knows nothing are left out.</summary>
    public async Task<List<Candidate>> ReadAsync(IReadOnlyCollection<Guid> userIds, DateOnly day, CancellationToken cancellationToken)
    {
        var states = await ReadStatesAsync(userIds, day, cancellationToken);
        var candidates = new Candidate[states.Count];
        await Parallel.ForAsync(0, states.Count, cancellationToken, async (i, token) =>
        {
            var state = states[i];
            candidates[i] = new Candidate(
                state.UserId, state.Version, state.Revision, day, await preparation.CandidateAsync(state.Facts, state.Vectors, token));
        });
        return [.. candidates];
    }

    /// <summary>What is known of these people.</summary>
    public async Task<List<CandidateState>> ReadStatesAsync(IReadOnlyCollection<Guid> userIds, DateOnly day, CancellationToken cancellationToken)
    {
        var profiles = await db.Profiles.AsNoTracking()
            .Where(row => userIds.Contains(row.UserId))
            .Select(row => new { row.UserId, row.Version, row.Revision, row.Facts, row.Vectors, row.VectorsEncoder })
            .ToListAsync(cancellationToken);

        // A resume that comes between the two reads makes a newer revision, and what is scored with this one is then not written.
        var resumes = await db.Resumes.AsNoTracking()
            .Where(row => userIds.Contains(row.UserId))
            .GroupBy(row => row.UserId)
            .Select(rows => rows.OrderByDescending(row => row.ParsedAt).ThenByDescending(row => row.ResumeId).First())
            .ToDictionaryAsync(row => row.UserId, row => row.Facts, cancellationToken);
        return
        [
            .. profiles.AsParallel().WithCancellation(cancellationToken).Select(profile => new CandidateState(
                profile.UserId,
                profile.Version,
                profile.Revision,
                Compose(profile.Facts, resumes.GetValueOrDefault(profile.UserId), day),
                preparation.Encoder.Read(profile.Vectors, profile.VectorsEncoder))),
        ];
    }

    /// <summary>The next people in order of their ids.</summary>
    public Task<List<CandidateKey>> PageAsync(Guid after, int size, CancellationToken cancellationToken) => db.Profiles
        .Where(row => row.UserId > after)
        .OrderBy(row => row.UserId)
        .Take(size)
        .Select(row => new CandidateKey(row.UserId, row.Version, row.Revision))
        .ToListAsync(cancellationToken);

    private static CandidateFacts Compose(string profile, string? resume, DateOnly day) => CandidateComposition.Compose(
        FactsJson.Read<CandidateFacts>(profile), resume is null ? null : FactsJson.Read<ResumeFacts>(resume), day);
}
