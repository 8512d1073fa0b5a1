using HireFlux.Profiles.Domain;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Persistence;

/// <summary>Opens profiles for writing.</summary>
internal sealed class ProfileStore(ProfilesDbContext db, PersonTurns turns, TimeProvider time)
{
    /// <summary>The person's profile; an empty one, with its event, when there was none. Call it in turn.</summary>
    /// <returns>Null when the account was erased.</returns>
    public async Task<Profile?> OpenAsync(Guid userId, CancellationToken cancellationToken)
    {
        var profile = await db.Profiles.SingleOrDefaultAsync(row => row.UserId == userId, cancellationToken);
        if (profile is not null || await turns.IsErasedAsync(userId, cancellationToken))
        {
            return profile;
        }

        profile = new Profile(userId, time.UtcNow());
        db.Profiles.Add(profile);
        db.Publish(profile.ToEvent(), userId);
        return profile;
    }

    /// <summary>The same in a turn of its own, for readers that come before the event that opens a new account's profile.</summary>
    public Task<Profile?> OpenAndSaveAsync(Guid userId, CancellationToken cancellationToken) =>
        turns.TakeAsync(userId, () => OpenAsync(userId, cancellationToken), cancellationToken);
}
