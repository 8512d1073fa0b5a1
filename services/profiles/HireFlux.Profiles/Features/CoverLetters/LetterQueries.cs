using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.CoverLetters;

internal static class LetterQueries
{
    /// <summary>The person's letter, tracked; null when there is none, it is deleted, or it is somebody else's.</summary>
    public static Task<CoverLetter?> FindLetterAsync(this ProfilesDbContext db, Guid userId, Guid id, CancellationToken cancellationToken) =>
        db.CoverLetters.SingleOrDefaultAsync(letter => letter.Id == id && letter.UserId == userId && letter.DeletedAt == null, cancellationToken);
}
