namespace HireFlux.Profiles.Postings;

/// <summary>Reads postings where they live.</summary>
internal interface IPostingReader
{
    /// <summary>Reads a posting on behalf of the person whose request is being answered.</summary>
    /// <param name="jobId">Its id.</param>
    /// <param name="cancellationToken">The request's.</param>
    Task<PostingAnswer> ReadAsync(Guid jobId, CancellationToken cancellationToken);
}
