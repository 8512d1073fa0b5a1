using HireFlux.Identity.Contracts;
using HireFlux.Identity.Passwords;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Identity.Features.Register;

/// <summary>Opens an account. A known address gets the same answer after the same work, and a line in its owner's audit trail.</summary>
internal static class RegisterEndpoint
{
    public static async Task<Accepted<RegisterResponse>> HandleAsync(
        RegisterRequest request,
        IdentityDbContext db,
        PasswordHasher passwords,
        ClientInfo client,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var email = request.Email!.Trim();
        var hash = await passwords.HashAsync(request.Password!, cancellationToken);
        var now = time.UtcNow();

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var userId = Guid.CreateVersion7();
        if (await db.InsertUserAsync(userId, email, hash, now, cancellationToken))
        {
            db.Publish(new UserRegistered(userId, email, now), userId);
            db.Audit("registered", userId, new Dictionary<string, string?> { ["method"] = "password" }, now, client);
        }
        else
        {
            var owner = await db.FindUserAsync(email, cancellationToken);
            db.Audit("registration_repeated", owner?.Id, new Dictionary<string, string?>(), now, client);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Accepted((string?)null, new RegisterResponse("accepted"));
    }
}
