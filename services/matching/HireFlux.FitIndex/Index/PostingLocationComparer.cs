namespace HireFlux.FitIndex;

/// <summary>Locations are equal when they have the same places and countries in the same order.</summary>
internal sealed class PostingLocationComparer : IEqualityComparer<PostingLocation>
{
    public static readonly PostingLocationComparer Instance = new();

    public bool Equals(PostingLocation? x, PostingLocation? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null
            && x.Policy == y.Policy
            && x.Places.SequenceEqual(y.Places)
            && x.RemoteCountries is null == y.RemoteCountries is null
            && (x.RemoteCountries is null || x.RemoteCountries.SequenceEqual(y.RemoteCountries!, StringComparer.Ordinal)));

    public int GetHashCode(PostingLocation location)
    {
        var hash = new HashCode();
        hash.Add(location.Policy);
        foreach (var place in location.Places)
        {
            hash.Add(place);
        }

        foreach (var country in location.RemoteCountries ?? [])
        {
            hash.Add(country, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
