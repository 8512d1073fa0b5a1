namespace HireFlux.Vocabulary;

/// <summary>What a mention turned out to stand for.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="City">The city, if it is one.</param>
/// <param name="Region">The region, if it is one or if the city's mention says so.</param>
/// <param name="Country">The country, stated or implied.</param>
internal sealed record ResolvedLocation(LocationMention Mention, Place? City, Region? Region, string? Country)
{
    public int Segment => Mention.Segment;

    public bool IsExcluded => Mention.IsExcluded;

    /// <summary>The countries it allows as a remote scope.</summary>
    public IEnumerable<string> Scope => Country is not null ? [Country] : Mention.Meanings.Zone ?? [];
}
