using System.Security.Claims;
using HireFlux.Jobs.Connectors.Pages;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Jobs.Features.ImportJob;

internal static class ImportJobEndpoint
{
    /// <summary>Reads the one posting of a page. The same page again brings the same posting up to date.</summary>
    public static async Task<Results<Created<ImportJobResponse>, Ok<ImportJobResponse>, ProblemHttpResult>> HandleAsync(
        ImportJobRequest request,
        ClaimsPrincipal user,
        PageClient pages,
        PageImport import,
        CancellationToken cancellationToken)
    {
        Page page;
        try
        {
            var address = new Uri(request.Url!);
            page = request.Html is { } html ? new Page(address, html) : await pages.GetAsync(address, cancellationToken);
        }
        catch (PageUnreadableException exception)
        {
            return exception.Code == PageErrors.Unavailable
                ? Problems.Problem(StatusCodes.Status503ServiceUnavailable, exception.Code, "The page does not answer at the moment.")
                : Problems.Unprocessable(exception.Code, "The page cannot be read.");
        }

        var postings = JobPostings.In(page.Html);
        if (postings is not [var posting])
        {
            return postings.Count == 0
                ? Problems.Unprocessable(ImportProblems.NoPosting, "The page has no posting in a form that can be read (schema.org JobPosting as JSON-LD or microdata).")
                : Problems.Unprocessable(ImportProblems.SeveralPostings, "The page has several postings; give the address of one.");
        }

        // What a person sends may be anything: it never takes the place of what the host itself says, nor of what others sent.
        var canonical = PageAddress.Canonical(page.Address);
        var id = PageAddress.IdOf(canonical, sentBy: request.Html is null ? null : user.UserId());
        return await import.StoreAsync(canonical, SchemaOrgPosting.Read(posting, id, canonical), cancellationToken);
    }
}
