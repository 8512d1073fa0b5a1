using System.Globalization;
using System.Security.Claims;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes.Rendering;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ExportCoverLetter;

internal static class ExportCoverLetterEndpoint
{
    /// <summary>The same letter gives the same bytes: it is dated with the day it was last written.</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] ExportRequest export, ClaimsPrincipal user, ProfilesDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindLetterAsync(user.UserId(), id, cancellationToken) is not { } letter)
        {
            return LetterProblems.NotFound();
        }

        var date = (letter.EditedAt ?? letter.CreatedAt).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return export.Of(new LetterContent(letter.ReadMaster(), date, letter.Company is { } company ? [company] : [], letter.Content), "cover-letter");
    }
}
