using System.Security.Claims;
using HireFlux.Identity.Domain;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Admin;

/// <summary>Finds accounts by id or by a part of the address.</summary>
internal static class SearchUsersEndpoint
{
    private const string Escape = "\\";

    public static async Task<Results<Ok<Page<UserItem>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        string? q,
        ClaimsPrincipal user,
        IdentityDbContext db,
        AdminReads reads,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<NewestFirst>(out var after, out var problem))
        {
            return problem!;
        }

        if (q?.Length > EmailAddress.MaxLength)
        {
            return Problems.Validation(new Dictionary<string, string[]> { ["q"] = [$"Must have at most {EmailAddress.MaxLength} characters."] });
        }

        var users = Matching(db.Users.Where(row => row.DeletedAt == null), q);
        if (after is not null)
        {
            users = users.Where(row => EF.Functions.LessThan(ValueTuple.Create(row.CreatedAt, row.Id), ValueTuple.Create(after.CreatedAt, after.Id)));
        }

        var rows = await users
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id)
            .Take(page.Size + 1)
            .Select(row => new UserItem(row.Id, row.Email, row.EmailVerified, row.IsActive, row.IsAdmin, row.LastLoginAt, row.CreatedAt))
            .ToListAsync(cancellationToken);
        var answer = rows.ToPage(page.Size, row => new NewestFirst(row.CreatedAt, row.Id));
        await reads.RecordAsync(user.UserId(), "account", answer.Data.Select(row => (Guid?)row.Id), cancellationToken);
        return TypedResults.Ok(answer);
    }

    private static IQueryable<User> Matching(IQueryable<User> users, string? q)
    {
        if (string.IsNullOrWhiteSpace(q))
        {
            return users;
        }

        if (Guid.TryParse(q, out var id))
        {
            return users.Where(row => row.Id == id);
        }

        var literal = q.Trim()
            .Replace(Escape, @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);
        return users.Where(row => EF.Functions.ILike(row.Email, $"%{literal}%", Escape));
    }
}
