using HireFlux.Profiles.Domain;
using HireFlux.Resumes.Writing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Postings;

/// <summary>Finds the posting that a request is about: in the request itself, or where postings live.</summary>
internal sealed class PostingFinder(JobsClient jobs)
{
    /// <param name="jobId">The posting's id at the jobs service, or null.</param>
    /// <param name="sent">Or the posting itself.</param>
    /// <param name="cancellationToken">The request's.</param>
    /// <returns>The posting, or why it cannot be had: 404, 503. Neither where none is named.</returns>
    public async Task<(Posting? Posting, ProblemHttpResult? Problem)> FindAsync(Guid? jobId, PostingInput? sent, CancellationToken cancellationToken)
    {
        if (sent is not null)
        {
            return (new Posting(PlainText.Line(sent.Title) ?? string.Empty, PlainText.Line(sent.Company) ?? string.Empty, sent.Text!, []), null);
        }

        return jobId is null ? (null, null) : await jobs.ReadAsync(jobId.Value, cancellationToken) switch
        {
            { Posting: { } posting } => (posting, null),
            { IsUnavailable: true } => (null, PostingProblems.Unavailable()),
            _ => (null, PostingProblems.NotFound()),
        };
    }
}
