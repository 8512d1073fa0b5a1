using HireFlux.Identity.Domain;
using HireFlux.Identity.Passwords;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Identity.SignIn;

/// <summary>Signs a person in by e-mail address and password.</summary>
internal sealed class PasswordSignIn(
    IdentityDbContext db,
    PasswordHasher passwords,
    AttemptLimiter attempts,
    IHttpContextAccessor http,
    ClientInfo client,
    TimeProvider time)
{
    /// <summary>Known and unknown addresses go the same way and take the same time.</summary>
    public async Task<SignInOutcome> TryAsync(string email, string password, CancellationToken cancellationToken)
    {
        email = email.Trim();
        var address = http.HttpContext?.Connection.RemoteIpAddress;
        var wait = await attempts.TakeAsync(email, address);
        if (wait > TimeSpan.Zero)
        {
            return SignInOutcome.Wait(wait);
        }

        var user = email.Length <= EmailAddress.MaxLength ? await db.FindUserAsync(email, cancellationToken) : null;
        var isRight = await passwords.VerifyAsync(user?.PasswordHash, password, cancellationToken);
        var now = time.UtcNow();
        if (user is null || !isRight)
        {
            return await RefuseAsync(user, "wrong_credentials", SignInOutcome.WrongCredentials, now, cancellationToken);
        }

        await attempts.GiveBackAsync(email, address);
        if (!user.IsActive)
        {
            return await RefuseAsync(user, "deactivated", SignInOutcome.Deactivated, now, cancellationToken);
        }

        if (passwords.NeedsRehash(user.PasswordHash!))
        {
            user.Rehash(await passwords.HashAsync(password, cancellationToken));
        }

        user.SignedIn(now);
        db.Audit("login", user.Id, new Dictionary<string, string?> { ["method"] = "password" }, now, client);
        await db.SaveChangesAsync(cancellationToken);
        return SignInOutcome.SignedIn(user);
    }

    private async Task<SignInOutcome> RefuseAsync(User? user, string reason, SignInOutcome outcome, DateTime now, CancellationToken cancellationToken)
    {
        db.Audit("login_failed", user?.Id, new Dictionary<string, string?> { ["method"] = "password", ["reason"] = reason }, now, client);
        await db.SaveChangesAsync(cancellationToken);
        return outcome;
    }
}
