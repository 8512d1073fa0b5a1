using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Postings;
using HireFlux.Resumes.Writing.Letters;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.CreateCoverLetter;

internal static class CreateCoverLetterEndpoint
{
    public static async Task<Results<Created<CoverLetterResponse>, ProblemHttpResult>> HandleAsync(
        CreateCoverLetterRequest request,
        ClaimsPrincipal user,
        PostingFinder postings,
        LetterMasters masters,
        LetterDesk desk,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var (master, problem) = await masters.FindAsync(userId, request.ResumeId, request.ResumeVersionId, cancellationToken);
        if (master is null)
        {
            return problem!;
        }

        var (posting, absent) = await postings.FindAsync(request.JobId, request.Posting, cancellationToken);
        if (posting is null)
        {
            return absent!;
        }

        var facts = (request.CompanyFacts ?? []).Select(fact => new CompanyFact(CompanyFactSource.User, PlainText.Line(fact!.Text)!, Url: fact.SourceUrl));
        var (letter, refused) = await desk.WriteAsync(userId, master, request, posting, [.. facts], cancellationToken);
        return letter is null
            ? refused!
            : TypedResults.Created($"/v1/cover-letters/{letter.Id}", CoverLetterResponse.Of(letter));
    }
}
