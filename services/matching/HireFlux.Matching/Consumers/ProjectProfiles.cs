using HireFlux.Identity.Contracts;
using HireFlux.Matching.Domain;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.Profiles.Contracts;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Consumers;

/// <summary>Keeps what matching knows of people, and asks for them to be scored again when it changed.</summary>
internal sealed class ProjectProfiles(MatchingDbContext db, ErasedPeople erased, WorkQueue work, TimeProvider time)
    : IHandle<ProfileChanged>, IHandle<ResumeParsed>, IHandle<ResumeDeleted>, IHandle<UserErased>
{
    public async Task HandleAsync(ProfileChanged message, CancellationToken cancellationToken)
    {
        if (await erased.HasAsync(message.UserId, cancellationToken))
        {
            return;
        }

        var (facts, now) = (FactsJson.Write(ProfileFacts.Of(message)), time.UtcNow());
        var changed = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO profile_read_models AS profile (user_id, version, revision, facts, is_truncated, matches_epoch, created_at, updated_at)
            VALUES ({message.UserId}, {message.Version}, 1, {facts}::jsonb, false, 0, {now}, {now})
            ON CONFLICT (user_id) DO UPDATE SET
                version = excluded.version, revision = profile.revision + 1, facts = excluded.facts, updated_at = excluded.updated_at
            WHERE profile.version < excluded.version
            """,
            cancellationToken);
        if (changed > 0)
        {
            await work.RequestAsync(WorkKinds.Profile, [message.UserId], cancellationToken);
        }
    }

    public async Task HandleAsync(ResumeParsed message, CancellationToken cancellationToken)
    {
        if (await erased.HasAsync(message.UserId, cancellationToken))
        {
            return;
        }

        var (facts, now) = (FactsJson.Write(ResumeFacts.Of(message)), time.UtcNow());
        var changed = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO resume_read_models AS resume (resume_id, user_id, version, facts, parsed_at, created_at, updated_at)
            VALUES ({message.ResumeId}, {message.UserId}, {message.Version}, {facts}::jsonb, {message.ParsedAt}, {now}, {now})
            ON CONFLICT (resume_id) DO UPDATE SET
                version = excluded.version, facts = excluded.facts, parsed_at = excluded.parsed_at, updated_at = excluded.updated_at
            WHERE resume.version < excluded.version AND resume.user_id = excluded.user_id
            """,
            cancellationToken);
        if (changed > 0)
        {
            await ScoreAgainAsync(message.UserId, now, cancellationToken);
        }
    }

    /// <summary>What the resume said goes; its version stays, older than any other resume, so that a late event cannot bring it back.</summary>
    public async Task HandleAsync(ResumeDeleted message, CancellationToken cancellationToken)
    {
        if (await erased.HasAsync(message.UserId, cancellationToken))
        {
            return;
        }

        var (nothing, now) = (FactsJson.Write(new ResumeFacts()), time.UtcNow());
        var changed = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO resume_read_models AS resume (resume_id, user_id, version, facts, parsed_at, created_at, updated_at)
            VALUES ({message.ResumeId}, {message.UserId}, {message.Version}, {nothing}::jsonb, {DateTime.UnixEpoch}, {now}, {now})
            ON CONFLICT (resume_id) DO UPDATE SET
                version = excluded.version, facts = excluded.facts, parsed_at = excluded.parsed_at, updated_at = excluded.updated_at
            WHERE resume.version < excluded.version AND resume.user_id = excluded.user_id
            """,
            cancellationToken);
        if (changed > 0)
        {
            await ScoreAgainAsync(message.UserId, now, cancellationToken);
            await db.Profiles.Where(profile => profile.UserId == message.UserId)
                .ExecuteUpdateAsync(set => set.SetProperty(profile => profile.Vectors, (byte[]?)null), cancellationToken);
        }
    }

    public async Task HandleAsync(UserErased message, CancellationToken cancellationToken)
    {
        var userId = message.UserId;
        await erased.LockAsync(userId, cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO erased_users (user_id, erased_at) VALUES ({userId}, {message.ErasedAt}) ON CONFLICT DO NOTHING",
            cancellationToken);
        // The profile goes first: a run that is writing this person's matches holds its row.
        await db.Profiles.Where(profile => profile.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Resumes.Where(resume => resume.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.MatchScores.Where(match => match.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Announcements.Where(announcement => announcement.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Outcomes.Where(outcome => outcome.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.ScoringWork.Where(row => row.Kind == WorkKinds.Profile && row.SubjectId == userId).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task ScoreAgainAsync(Guid userId, DateTime now, CancellationToken cancellationToken)
    {
        // A resume may come before the profile: version 0 lets any profile in.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO profile_read_models AS profile (user_id, version, revision, is_truncated, matches_epoch, created_at, updated_at)
            VALUES ({userId}, 0, 1, false, 0, {now}, {now})
            ON CONFLICT (user_id) DO UPDATE SET revision = profile.revision + 1, updated_at = excluded.updated_at
            """,
            cancellationToken);
        await work.RequestAsync(WorkKinds.Profile, [userId], cancellationToken);
    }
}
