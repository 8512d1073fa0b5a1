using HireFlux.FitIndex;
using HireFlux.Vocabulary;

namespace HireFlux.Matching.Facts;

/// <summary>Reads the places of a location text.</summary>
internal static class WorkPlaces
{
    private const int Most = 60;

    /// <summary>
    /// Its cities; where it names none, the cities of its regions, or its countries. A name that nobody knows is kept, to be compared by its letters.
    /// </summary>
    /// <param name="text">As entered or as the board says it.</param>
    /// <param name="country">ISO 3166 alpha-2 of the whole, where it is known from elsewhere.</param>
    public static IReadOnlyList<WorkPlace> Read(string? text, string? country = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return country is null ? [] : [new(null, country)];
        }

        var parsed = Places.Parse(text);
        if (parsed.Places.Count > 0)
        {
            return [.. parsed.Places.Take(Most).Select(Of)];
        }

        if (parsed.Regions.Count > 0)
        {
            return [.. parsed.Regions
                .SelectMany(region => Places.Cities.Where(city => city.CountryCode == region.CountryCode && city.Region == region.Code))
                .Take(Most)
                .Select(Of)];
        }

        return parsed switch
        {
            { Countries.Count: > 0 } => [.. parsed.Countries.Select(code => new WorkPlace(null, code))],
            { Remote.IsRemote: true } or { IsHybrid: true } => country is null ? [] : [new(null, country)],
            _ => [new(text.Split(',')[0].Trim(), country)],
        };
    }

    private static WorkPlace Of(Place city) => new(city.Name, city.CountryCode, city.Latitude, city.Longitude);
}
