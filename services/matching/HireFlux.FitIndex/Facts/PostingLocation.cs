namespace HireFlux.FitIndex;

/// <summary>Where a posting's work is done, as far as the location sub-score depends on it.</summary>
internal sealed record PostingLocation(IReadOnlyList<WorkPlace> Places, WorkPolicy? Policy, IReadOnlyList<string>? RemoteCountries)
{
    public static PostingLocation Of(PostingFacts posting) => new(posting.Places, posting.Policy, posting.RemoteCountries);
}
