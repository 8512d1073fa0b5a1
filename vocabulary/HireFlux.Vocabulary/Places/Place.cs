namespace HireFlux.Vocabulary;

/// <summary>A city.</summary>
/// <param name="Name">English name.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Region">Code of the state or province where one is known ("TX", "ON"), else empty.</param>
/// <param name="Latitude">Degrees north, -90 to 90, of the centre, to about 5 km.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public sealed record Place(string Name, string CountryCode, string Region, double Latitude, double Longitude);
