namespace HireFlux.Vocabulary;

/// <summary>Cities, regions and countries, from tables embedded in this assembly. Pure and thread-safe.</summary>
public static class Places
{
    /// <summary>A location text is read up to this many characters.</summary>
    public const int MaxTextLength = 1_000;

    /// <summary>Mean radius of the Earth in kilometres (IUGG).</summary>
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Every city of the table; of several with one name the likelier comes first.</summary>
    public static IReadOnlyList<Place> Cities => Gazetteer.Default.Cities;

    /// <summary>Reads a location text of a posting or profile: cities, regions, countries, remote and hybrid mentions.</summary>
    public static ParsedLocation Parse(string locationText)
    {
        ArgumentNullException.ThrowIfNull(locationText);
        var tokens = LocationTokens.Read(locationText.Length > MaxTextLength ? locationText[..MaxTextLength] : locationText);
        var mentions = LocationMentions.Read(tokens, Gazetteer.Default);
        var locations = LocationResolver.Resolve(mentions);
        var (remote, hybrid) = RemoteReader.Read(tokens, locations);
        var named = locations.Where(location => !location.IsExcluded).ToList();
        return new ParsedLocation(
            [.. named.Select(location => location.City).OfType<Place>().Distinct()],
            [.. named.Select(location => location.Region).OfType<Region>().Distinct()],
            [.. named.Select(location => location.Country).OfType<string>().Distinct()],
            remote,
            hybrid);
    }

    /// <summary>Great-circle distance in kilometres (haversine).</summary>
    public static double DistanceKm(Place a, Place b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (latA, latB) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var sinLat = Math.Sin((latB - latA) / 2);
        var sinLon = Math.Sin(double.DegreesToRadians(b.Longitude - a.Longitude) / 2);
        var h = (sinLat * sinLat) + (Math.Cos(latA) * Math.Cos(latB) * sinLon * sinLon);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>The ISO alpha-2 code of the one country a text names or implies ("Deutschland", "U.S.", "DE", "Austin, TX"); null for none or several.</summary>
    public static string? CountryCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = PlaceName.Fold(text.Length > MaxTextLength ? text[..MaxTextLength] : text);
        return Gazetteer.Default.CountryOf(folded) ?? (Parse(text).Countries is [var only] ? only : null);
    }
}
