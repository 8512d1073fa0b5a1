namespace HireFlux.FitIndex;

/// <summary>The distinct values that the columns of an index name by number.</summary>
internal sealed class IndexDictionaries
{
    /// <summary>Ids of skills that postings ask for.</summary>
    public ValueDictionary<string> Skills { get; } = new(StringComparer.Ordinal);

    /// <summary>Terms that postings without skills ask for.</summary>
    public ValueDictionary<string> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>Employers' names as they are compared.</summary>
    public ValueDictionary<string> Companies { get; } = new(StringComparer.Ordinal);

    public ValueDictionary<PostingLocation> Locations { get; } = new(PostingLocationComparer.Instance);

    public ValueDictionary<SenioritySought> Seniorities { get; } = new(EqualityComparer<SenioritySought>.Default);

    /// <summary>The most that postings pay.</summary>
    public ValueDictionary<Pay> Pays { get; } = new(EqualityComparer<Pay>.Default);
}
