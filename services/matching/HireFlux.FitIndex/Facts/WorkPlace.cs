namespace HireFlux.FitIndex;

/// <summary>A resolved place: a city, or a whole country when <paramref name="City"/> is null.</summary>
/// <param name="City">Name of the city.</param>
/// <param name="Country">ISO 3166 alpha-2 code.</param>
/// <param name="Latitude">Degrees north, −90 to 90.</param>
/// <param name="Longitude">Degrees east, −180 to 180.</param>
public sealed record WorkPlace(string? City, string? Country, double? Latitude = null, double? Longitude = null);
