namespace HireFlux.Vocabulary;

/// <summary>All that one name or code can stand for: "Georgia" is a state and a country, "CA" a state and a country.</summary>
internal sealed class PlaceMeanings
{
    public List<Place> Cities { get; } = [];

    public List<Region> Regions { get; } = [];

    public string? Country { get; set; }

    /// <summary>The countries of a zone such as EMEA.</summary>
    public IReadOnlyList<string>? Zone { get; set; }

    /// <summary>Whether it can say where a city is.</summary>
    public bool Qualifies => Regions.Count > 0 || Country is not null;

    /// <summary>Whether the city lies in what this stands for.</summary>
    public bool Contains(Place city) =>
        Country == city.CountryCode || Regions.Exists(region => region.CountryCode == city.CountryCode && (region.Code == city.Region || city.Region.Length == 0));
}
