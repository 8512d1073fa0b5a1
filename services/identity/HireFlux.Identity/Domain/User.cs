namespace HireFlux.Identity.Domain;

/// <summary>A person's account. The address is unique, whatever its case, among accounts that are not deleted.</summary>
internal sealed class User(Guid id, string email, string? passwordHash, DateTime createdAt)
{
    public Guid Id { get; private set; } = id;

    public string Email { get; private set; } = email;

    /// <summary>bcrypt; null for those who only sign in through a provider.</summary>
    public string? PasswordHash { get; private set; } = passwordHash;

    public string? OauthProvider { get; private set; }

    public string? OauthId { get; private set; }

    public bool EmailVerified { get; private set; }

    public bool IsActive { get; private set; } = true;

    public bool IsAdmin { get; private set; }

    public DateTime? LastLoginAt { get; private set; }

    public DateTime CreatedAt { get; private set; } = createdAt;

    public DateTime UpdatedAt { get; private set; } = createdAt;

    public DateTime? DeletedAt { get; private set; }

    /// <summary>Grows with each change that others hear of.</summary>
    public long Version { get; private set; } = 1;

    /// <summary>Switches the account off; false when it already was.</summary>
    public bool Deactivate(DateTime now) => SwitchTo(active: false, now);

    /// <summary>Switches the account on; false when it already was.</summary>
    public bool Reactivate(DateTime now) => SwitchTo(active: true, now);

    /// <summary>Remembers an interactive sign-in, to the minute: finer would say more about a person than anybody needs.</summary>
    public void SignedIn(DateTime now) => LastLoginAt = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    /// <summary>Replaces the hash by one of the same password under today's cost.</summary>
    public void Rehash(string passwordHash) => PasswordHash = passwordHash;

    public void ChangePassword(string passwordHash, DateTime now)
    {
        PasswordHash = passwordHash;
        UpdatedAt = now;
    }

    /// <summary>Makes this the operator's account, whose address needs no proof: it comes from the configuration.</summary>
    public void Promote(DateTime now)
    {
        IsAdmin = true;
        EmailVerified = true;
        UpdatedAt = now;
    }

    private bool SwitchTo(bool active, DateTime now)
    {
        if (IsActive == active)
        {
            return false;
        }

        IsActive = active;
        UpdatedAt = now;
        Version++;
        return true;
    }
}
