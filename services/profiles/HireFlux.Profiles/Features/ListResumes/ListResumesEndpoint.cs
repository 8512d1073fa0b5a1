using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.ListResumes;

internal static class ListResumesEndpoint
{
    public static async Task<Results<Ok<Page<ResumeSummary>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page, ClaimsPrincipal user, ProfilesDbContext db, CancellationToken cancellationToken)
    {
        if (!page.TryRead<NewestFirst>(out var after, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var resumes = db.Resumes.AsNoTracking().Where(resume => resume.UserId == userId && resume.DeletedAt == null);
        if (after is not null)
        {
            resumes = resumes.Where(resume => EF.Functions.LessThan(ValueTuple.Create(resume.CreatedAt, resume.Id), ValueTuple.Create(after.CreatedAt, after.Id)));
        }

        // Without the columns that hold what was read.
        var rows = await resumes
            .OrderByDescending(resume => resume.CreatedAt).ThenByDescending(resume => resume.Id)
            .Take(page.Size + 1)
            .Select(resume => new ResumeSummary(
                resume.Id,
                resume.Version,
                resume.OriginalFilename,
                resume.FileType,
                resume.FileSizeBytes,
                resume.ScanStatus,
                resume.ParsingStatus,
                ParsingSteps.Progress(resume.ParsingStep),
                resume.ParsingStep,
                ResumeErrorResponse.Of(resume.ParsingError),
                resume.MonthsOfExperience,
                resume.ParsedAt,
                resume.CreatedAt,
                resume.UpdatedAt))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, row => new NewestFirst(row.CreatedAt, row.Id)));
    }
}
