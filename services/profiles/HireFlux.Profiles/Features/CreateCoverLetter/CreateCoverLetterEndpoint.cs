using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Generation;
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
        HttpResponse response,
        IPostingReader postings,
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

        LetterPosting posting;
        if (request.JobId is { } jobId)
        {
            var answer = await postings.ReadAsync(jobId, cancellationToken);
            if (answer.Posting is not { } found)
            {
                return PostingProblems.Of(answer, response);
            }

            posting = new LetterPosting(found.Title, found.Company, found.Text, [.. found.RequiredSkills, .. found.PreferredSkills], found.Language);
        }
        else
        {
            posting = new LetterPosting(PlainText.Line(request.Posting!.Title)!, PlainText.Line(request.Posting.Company)!, request.Posting.Text!, []);
        }

        var facts = (request.CompanyFacts ?? []).Select(fact => new CompanyFact(CompanyFactSource.User, PlainText.Line(fact!.Text)!, Url: fact.SourceUrl));
        var (letter, refused) = await desk.WriteAsync(userId, master, request, posting, [.. facts], cancellationToken);
        return letter is null
            ? refused!.WithRetryAfter(response)
            : TypedResults.Created($"/v1/cover-letters/{letter.Id}", CoverLetterResponse.Of(letter));
    }
}
