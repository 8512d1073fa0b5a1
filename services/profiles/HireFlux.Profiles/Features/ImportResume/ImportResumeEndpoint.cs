using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Features.UploadResume;
using HireFlux.Resumes.JsonResume;
using HireFlux.Resumes.Reading;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ImportResume;

internal static class ImportResumeEndpoint
{
    private const string FileName = "resume.json";

    /// <summary>The document is kept as a file and read like any other. The same one again is the same resume.</summary>
    public static async Task<Results<Created<ResumeResponse>, Ok<ResumeResponse>, ProblemHttpResult>> HandleAsync(
        ImportedDocument document, ClaimsPrincipal user, ResumeIntake intake, CancellationToken cancellationToken)
    {
        if (document.Content is not { } content)
        {
            return ResumeProblems.Refused(ReadingError.TooLarge);
        }

        var result = JsonResumeReader.Read(content);
        if (result.Resume is null)
        {
            return result.Errors.All(error => error.Path.Length == 0)
                ? Problems.BadRequest(ProblemCodes.Malformed, result.Errors[0].Sentence)
                : Problems.Validation(result.Errors.GroupBy(error => error.Path).ToDictionary(group => group.Key, group => group.Select(error => error.Sentence).ToArray()));
        }

        return await intake.AcceptAsync(user.UserId(), FileName, MediaTypes.Json, content, cancellationToken);
    }
}
