using HireFlux.Applications.Contracts;
using HireFlux.FitIndex;
using HireFlux.Matching.Domain;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Features;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Consumers;

/// <summary>
/// Keeps how applications went beside the score they were sent with: the stored one, or one computed now. Handled twice or the other way
/// round, the two events leave the same row.
/// </summary>
internal sealed class ProjectOutcomes(MatchingDbContext db, ErasedPeople erased, LiveMatches live)
    : IHandle<ApplicationSubmitted>, IHandle<ResponseReceived>
{
    public async Task HandleAsync(ApplicationSubmitted message, CancellationToken cancellationToken)
    {
        if (await erased.HasAsync(message.UserId, cancellationToken))
        {
            return;
        }

        var match = message.JobId is { } jobId ? await FindAsync(message.UserId, jobId, cancellationToken) : null;
        var job = match is null ? null : await db.Jobs.AsNoTracking().SingleOrDefaultAsync(row => row.JobId == match.JobId, cancellationToken);
        int? age = job is null ? null : Math.Max(0, (int)(message.SubmittedAt - job.PostedAt).TotalDays);
        int? length = job?.Facts is { } facts ? LengthOf(FactsJson.Read<PostingFacts>(facts)) : null;
        var band = match is null ? null : MatchScores.Word(match.Band);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO match_outcomes AS outcome (
                application_id, user_id, job_id, fit_index, band, algo_version, posting_age_days, posting_length, submitted_at)
            VALUES (
                {message.ApplicationId}, {message.UserId}, {message.JobId}, {match?.FitIndex}, {band}, {match?.AlgoVersion}, {age}, {length}, {message.SubmittedAt})
            ON CONFLICT (application_id) DO UPDATE SET
                job_id = excluded.job_id, fit_index = excluded.fit_index, band = excluded.band, algo_version = excluded.algo_version,
                posting_age_days = excluded.posting_age_days, posting_length = excluded.posting_length, submitted_at = excluded.submitted_at
            WHERE outcome.submitted_at IS NULL AND outcome.user_id = excluded.user_id
            """,
            cancellationToken);
    }

    public async Task HandleAsync(ResponseReceived message, CancellationToken cancellationToken)
    {
        if (await erased.HasAsync(message.UserId, cancellationToken))
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO match_outcomes AS outcome (application_id, user_id, response_type, responded_at)
            VALUES ({message.ApplicationId}, {message.UserId}, {message.ResponseType}, {message.ReceivedAt})
            ON CONFLICT (application_id) DO UPDATE SET
                responded_at = least(outcome.responded_at, excluded.responded_at),
                response_type = CASE
                    WHEN 'offer' IN (outcome.response_type, excluded.response_type) THEN 'offer'
                    WHEN 'interview_request' IN (outcome.response_type, excluded.response_type) THEN 'interview_request'
                    ELSE excluded.response_type END
            WHERE outcome.user_id = excluded.user_id
            """,
            cancellationToken);
    }

    /// <summary>The stored score; else one of now. A posting that is closed by now was open when the application was sent: it gets none.</summary>
    private async Task<MatchScore?> FindAsync(Guid userId, Guid jobId, CancellationToken cancellationToken) =>
        await db.MatchScores.AsNoTracking().SingleOrDefaultAsync(row => row.UserId == userId && row.JobId == jobId, cancellationToken)
        ?? (await live.ScoreAsync(userId, jobId, cancellationToken))?.Score;

    private static int LengthOf(PostingFacts facts) => (facts.RequirementText?.Length ?? 0) + (facts.ResponsibilityText?.Length ?? 0);
}
