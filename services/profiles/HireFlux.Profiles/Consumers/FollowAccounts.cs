using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Consumers;

/// <summary>Opens a profile for each new account and deletes everything of an erased one.</summary>
internal sealed class FollowAccounts(ProfilesDbContext db, PersonTurns turns, ProfileStore profiles, ObjectRegister files, ProfileCache cache)
    : IHandle<UserRegistered>, IHandle<UserErased>
{
    public Task HandleAsync(UserRegistered message, CancellationToken cancellationToken) => profiles.OpenAndSaveAsync(message.UserId, cancellationToken);

    public async Task HandleAsync(UserErased message, CancellationToken cancellationToken)
    {
        if (await turns.TakeAsync(message.UserId, () => EraseAsync(message, cancellationToken), cancellationToken) is { } version)
        {
            await cache.RemoveAsync(message.UserId, version, cancellationToken);
        }
    }

    /// <returns>The version that the profile had; null when there was none.</returns>
    private async Task<long?> EraseAsync(UserErased message, CancellationToken cancellationToken)
    {
        var userId = message.UserId;
        if (!await turns.IsErasedAsync(userId, cancellationToken))
        {
            db.ErasedUsers.Add(new ErasedUser(userId, message.ErasedAt));
        }

        var version = await db.Profiles.Where(profile => profile.UserId == userId).Select(profile => (long?)profile.Version).SingleOrDefaultAsync(cancellationToken);
        var hashes = await db.Resumes
            .Where(resume => resume.UserId == userId && resume.ContentSha256 != null && resume.DeletedAt == null)
            .Select(resume => resume.ContentSha256!)
            .ToListAsync(cancellationToken);
        await files.ReleaseAsync(hashes, cancellationToken);
        await db.CoverLetters.Where(letter => letter.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.ResumeVersions.Where(resume => resume.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Resumes.Where(resume => resume.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.InterviewSessions.Where(session => session.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.GenerationCalls.Where(call => call.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.PersonPlans.Where(plan => plan.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Profiles.Where(profile => profile.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        // Kept answers hold what the person was told.
        await db.Database.ExecuteSqlAsync($"DELETE FROM idempotency_keys WHERE user_id = {userId}", cancellationToken);
        return version;
    }
}
