using System.Security.Claims;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.ListCoverLetters;

internal static class ListCoverLettersEndpoint
{
    public static async Task<Results<Ok<Page<CoverLetterSummary>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        [FromQuery(Name = "job_id")] Guid? jobId,
        ClaimsPrincipal user,
        ProfilesDbContext db,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<NewestFirst>(out var after, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var letters = db.CoverLetters.AsNoTracking().Where(letter => letter.UserId == userId && letter.DeletedAt == null && (jobId == null || letter.JobId == jobId));
        if (after is not null)
        {
            letters = letters.Where(letter => EF.Functions.LessThan(ValueTuple.Create(letter.CreatedAt, letter.Id), ValueTuple.Create(after.CreatedAt, after.Id)));
        }

        var rows = await letters.OrderByDescending(letter => letter.CreatedAt).ThenByDescending(letter => letter.Id)
            .Take(page.Size + 1)
            .Select(letter => new CoverLetterSummary(
                letter.Id, letter.JobId, letter.ResumeVersionId, letter.JobTitle, letter.Company, letter.Tone, letter.Length, letter.WordCount, letter.CompanyPersonalized, letter.EditedAt, letter.CreatedAt))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, row => new NewestFirst(row.CreatedAt, row.Id)));
    }
}
