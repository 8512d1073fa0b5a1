using System.Globalization;

namespace HireFlux.Matching.Features;

/// <summary>Which state of a person and of the postings is current, and how far scoring has come.</summary>
/// <param name="Version">Of the profile; 0 while only a resume is known.</param>
/// <param name="Revision">Of profile and resume together.</param>
/// <param name="MatchesEpoch">Grows with each change of the person's scores.</param>
/// <param name="JobEpoch">Grows with each change of a posting.</param>
/// <param name="ScoredVersion">Of the profile that all scores were last made of; null before the first run.</param>
/// <param name="ScoredAt">When that was. UTC.</param>
/// <param name="IsUpToDate">Nothing is left to score.</param>
internal sealed record Standing(
    long Version, long Revision, long MatchesEpoch, long JobEpoch, long? ScoredVersion, DateTime? ScoredAt, bool IsUpToDate)
{
    /// <summary>What a cached answer holds for.</summary>
    public string CacheKey => string.Create(CultureInfo.InvariantCulture, $"{Revision}.{MatchesEpoch}:{JobEpoch}");
}
