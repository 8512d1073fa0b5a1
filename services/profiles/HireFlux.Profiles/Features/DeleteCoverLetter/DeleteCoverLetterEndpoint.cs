using System.Security.Claims;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.DeleteCoverLetter;

internal static class DeleteCoverLetterEndpoint
{
    public static Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ProfilesDbContext db, PersonTurns turns, TimeProvider time, ClientInfo client, CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        return turns.TakeAsync<Results<NoContent, ProblemHttpResult>>(
            userId,
            async () =>
            {
                if (await db.FindLetterAsync(userId, id, cancellationToken) is not { } letter)
                {
                    return LetterProblems.NotFound();
                }

                var now = time.UtcNow();
                letter.Delete(now);
                db.Publish(new CoverLetterDeleted(userId, id, now), id);
                db.Audit("cover_letter_deleted", userId, new Dictionary<string, string?> { ["cover_letter_id"] = id.ToString() }, now, client);
                return TypedResults.NoContent();
            },
            cancellationToken);
    }
}
