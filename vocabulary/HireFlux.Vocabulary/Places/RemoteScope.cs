using System.Collections.Frozen;

namespace HireFlux.Vocabulary;

/// <summary>Whether a job is remote, and from where it may be done.</summary>
/// <param name="IsRemote">Fully remote work is offered; false for "hybrid", "not remote" and for silence.</param>
/// <param name="Coverage">What is said about where; <see cref="RemoteCoverage.Unspecified"/> when not remote.</param>
/// <param name="AllowedCountries">ISO alpha-2 codes; empty unless the coverage is <see cref="RemoteCoverage.Countries"/>.</param>
/// <param name="ExcludedCountries">ISO alpha-2 codes named as excluded ("anywhere except ...").</param>
public sealed record RemoteScope(
    bool IsRemote, RemoteCoverage Coverage, IReadOnlySet<string> AllowedCountries, IReadOnlySet<string> ExcludedCountries)
{
    /// <summary>Not remote, as far as is said.</summary>
    public static RemoteScope None { get; } = new(false, RemoteCoverage.Unspecified, FrozenSet<string>.Empty, FrozenSet<string>.Empty);

    /// <summary>Reads a location such as "Remote - US", "Remote (EMEA)", "US-Remote", "Anywhere". Reads the first 1,000 characters.</summary>
    public static RemoteScope Parse(string text) => Places.Parse(text).Remote;

    /// <summary>Whether someone in this country (ISO alpha-2) may do the job remotely; null when the text does not say.</summary>
    public bool? Allows(string countryCode)
    {
        if (!IsRemote || ExcludedCountries.Contains(countryCode))
        {
            return false;
        }

        return Coverage switch
        {
            RemoteCoverage.Worldwide => true,
            RemoteCoverage.Countries => AllowedCountries.Contains(countryCode),
            _ => null,
        };
    }
}
