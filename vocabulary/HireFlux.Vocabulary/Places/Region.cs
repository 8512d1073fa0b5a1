namespace HireFlux.Vocabulary;

/// <summary>A state, province or other first-level part of a country.</summary>
/// <param name="Code">The usual short code ("CA", "NSW"); unique within the country.</param>
/// <param name="Name">English name.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
public sealed record Region(string Code, string Name, string CountryCode);
