using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Resumes.Reading;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.UploadResume;

internal static class UploadResumeEndpoint
{
    /// <summary>Safe to repeat without a key: the same file of the same person is one resume.</summary>
    public static async Task<Results<Created<ResumeResponse>, Ok<ResumeResponse>, ProblemHttpResult>> HandleAsync(
        UploadedFile file, ClaimsPrincipal user, ResumeIntake intake, CancellationToken cancellationToken)
    {
        if (file.Content is not { } content)
        {
            return ResumeProblems.Refused(ReadingError.TooLarge);
        }

        var inspection = FileInspector.Inspect(content);
        if (inspection.Error is { } error)
        {
            return ResumeProblems.Refused(error);
        }

        var mediaType = inspection.Kind == FileKind.Pdf ? MediaTypes.Pdf : MediaTypes.Docx;
        return await intake.AcceptAsync(user.UserId(), file.Name, mediaType, content, cancellationToken);
    }
}
