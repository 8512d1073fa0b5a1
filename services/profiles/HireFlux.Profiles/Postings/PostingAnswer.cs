using HireFlux.Resumes.Writing;

namespace HireFlux.Profiles.Postings;

/// <summary>What the jobs service says of a posting: here it is, there is none, or nothing that can be relied on.</summary>
/// <param name="Posting">The posting; null for the other two.</param>
/// <param name="IsUnavailable">The jobs service is away, too slow, or does not make sense: the same question may be answered later.</param>
internal readonly record struct PostingAnswer(Posting? Posting, bool IsUnavailable = false)
{
    /// <summary>There is no such posting.</summary>
    public static PostingAnswer NotFound => default;

    /// <summary>Nobody can say at the moment.</summary>
    public static PostingAnswer Unavailable => new(null, IsUnavailable: true);
}
