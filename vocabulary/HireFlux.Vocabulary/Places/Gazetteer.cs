using System.Globalization;

namespace HireFlux.Vocabulary;

/// <summary>The tables of places, indexed by folded name and by code.</summary>
internal sealed class Gazetteer
{
    /// <summary>No name of the tables has more words.</summary>
    public const int MaxWords = 6;

    private static readonly Lazy<Gazetteer> Embedded = new(() => new Gazetteer());
    private readonly Dictionary<string, PlaceMeanings> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceMeanings> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _groups = new(StringComparer.Ordinal);
    private readonly List<Place> _cities = [];

    private Gazetteer()
    {
        ReadCountries();
        ReadRegions();
        ReadZones();
        ReadCities();
    }

    public static Gazetteer Default => Embedded.Value;

    public IReadOnlyList<Place> Cities => _cities;

    public IEnumerable<string> CountryCodes => _groups["world"];

    /// <summary>What a folded name can mean, or null.</summary>
    public PlaceMeanings? ByName(string folded) => _byName.GetValueOrDefault(folded);

    /// <summary>What a code in capitals can mean, or null.</summary>
    public PlaceMeanings? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The country with this folded name, alias or alpha-2 code.</summary>
    public string? CountryOf(string folded) =>
        ByName(folded)?.Country ?? (folded.Length == 2 ? ByCode(folded.ToUpperInvariant())?.Country : null);

    private void ReadCountries()
    {
        foreach (var row in EmbeddedTable.Rows(EmbeddedTable.Text("countries.tsv"), 4))
        {
            var code = row[0];
            Code(code).Country = code;
            foreach (var name in EmbeddedTable.Parts(row[3]).Prepend(row[1]))
            {
                Name(name).Country = code;
            }

            foreach (var group in EmbeddedTable.Parts(row[2]).Prepend("world"))
            {
                Group(group).Add(code);
            }
        }
    }

    private void ReadRegions()
    {
        foreach (var row in EmbeddedTable.Rows(EmbeddedTable.Text("regions.tsv"), 4))
        {
            var region = new Region(row[1], row[2], row[0]);
            Code(region.Code).Regions.Add(region);
            foreach (var name in EmbeddedTable.Parts(row[3]).Prepend(region.Name))
            {
                Name(name).Regions.Add(region);
            }
        }
    }

    private void ReadZones()
    {
        foreach (var row in EmbeddedTable.Rows(EmbeddedTable.Text("zones.tsv"), 2))
        {
            var countries = EmbeddedTable.Parts(row[1]).SelectMany(part => part[0] == '@' ? Group(part[1..]) : [part]).Distinct().ToList();
            foreach (var name in EmbeddedTable.Parts(row[0]))
            {
                Name(name).Zone = countries;
            }
        }
    }

    private void ReadCities()
    {
        foreach (var row in EmbeddedTable.Rows(EmbeddedTable.Text("places.tsv"), 6))
        {
            var place = new Place(
                row[0], row[1], row[2], double.Parse(row[3], CultureInfo.InvariantCulture), double.Parse(row[4], CultureInfo.InvariantCulture));
            _cities.Add(place);
            foreach (var name in EmbeddedTable.Parts(row[5]).Prepend(place.Name))
            {
                Name(name).Cities.Add(place);
            }
        }
    }

    private PlaceMeanings Name(string name) => Entry(_byName, PlaceName.Fold(name));

    private PlaceMeanings Code(string code) => Entry(_byCode, code);

    private List<string> Group(string name) => _groups.TryGetValue(name, out var group) ? group : _groups[name] = [];

    private static PlaceMeanings Entry(Dictionary<string, PlaceMeanings> entries, string key) =>
        entries.TryGetValue(key, out var entry) ? entry : entries[key] = new PlaceMeanings();
}
