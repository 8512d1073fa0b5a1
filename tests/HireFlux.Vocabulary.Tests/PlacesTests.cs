using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.Vocabulary.Tests;

public sealed class PlacesTests
{
    public static TheoryData<string, string, string> Locations() => Table.Of3("locations.tsv");

    [Theory]
    [MemberData(nameof(Locations))]
    public void A_location_names_these_places(string text, string places, string remote)
    {
        Assert.NotEmpty(remote);
        var parsed = Places.Parse(text);
        var named = parsed.Places.Select(place => $"{place.Name.Replace(' ', '-')}/{place.CountryCode}/{place.Region}")
            .Concat(parsed.Regions.Select(region => $"r:{region.Code}/{region.CountryCode}")).Concat(parsed.Countries);
        Assert.Equal(Words(places.Replace("New York/", "New-York/", StringComparison.Ordinal).Replace("San Francisco/", "San-Francisco/", StringComparison.Ordinal)), Sorted(named));
    }

    [Theory]
    [MemberData(nameof(Locations))]
    public void A_location_has_this_remote_scope(string text, string places, string remote)
    {
        Assert.NotNull(places);
        var parsed = Places.Parse(text);
        Assert.Equal(remote == "hybrid", parsed.IsHybrid);
        Assert.Equal(remote is not ("no" or "hybrid"), parsed.Remote.IsRemote);
        var words = Words(remote);
        Assert.Equal(words.Where(word => word[0] == '-').Select(word => word[1..]), Sorted(parsed.Remote.ExcludedCountries));
        var countries = words.Where(word => word.Length == 2 && char.IsUpper(word[0])).ToList();
        var coverage = countries.Count > 0 ? RemoteCoverage.Countries : words.Contains("worldwide") ? RemoteCoverage.Worldwide : RemoteCoverage.Unspecified;
        Assert.Equal(coverage, parsed.Remote.Coverage);
        Assert.Superset(countries.ToHashSet(), parsed.Remote.AllowedCountries.ToHashSet());
        Assert.True(words.Contains("...") || countries.Count == parsed.Remote.AllowedCountries.Count, string.Join(' ', parsed.Remote.AllowedCountries));
        Assert.Equal(parsed.Remote, RemoteScope.Parse(text), Equivalent);
    }

    [Fact]
    public void There_are_at_least_60_locations() => Assert.True(Locations().Count >= 60);

    [Theory]
    [InlineData("USA", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("us", "US")]
    [InlineData("United States of America", "US")]
    [InlineData("UK", "GB")]
    [InlineData("Deutschland", "DE")]
    [InlineData("DE", "DE")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("Austin, TX", "US")]
    [InlineData("Berlin or Paris", null)]
    [InlineData("Atlantis", null)]
    [InlineData("", null)]
    public void A_text_names_one_country(string text, string? code) => Assert.Equal(code, Places.CountryCode(text));

    [Theory]
    [InlineData("London", "Paris", 344)]
    [InlineData("New York", "Los Angeles", 3936)]
    [InlineData("Sydney", "São Paulo", 13360)]
    [InlineData("Berlin", "Berlin", 0)]
    public void Distances_are_great_circles(string from, string to, double kilometres) =>
        Assert.Equal(kilometres, Places.DistanceKm(City(from), City(to)), Math.Max(1, kilometres * 0.01));

    [Fact]
    public void The_table_holds_valid_cities()
    {
        Assert.True(Places.Cities.Count >= 600, $"Only {Places.Cities.Count} cities.");
        Assert.All(Places.Cities, city =>
        {
            Assert.InRange(city.Latitude, -60, 75);
            Assert.InRange(city.Longitude, -180, 180);
            Assert.Equal(city.CountryCode, Gazetteer.Default.ByCode(city.CountryCode)?.Country);
        });
        Assert.Distinct(Places.Cities.Select(city => (city.Name, city.CountryCode, city.Region)));
    }

    [Fact]
    public void Cities_of_a_state_lie_together()
    {
        // A slip of a sign or a digit throws a city out of its state: none is further from its state's centre than Queensland allows.
        var far = Places.Cities.Where(city => city.Region.Length > 0).GroupBy(city => (city.CountryCode, city.Region)).SelectMany(state =>
        {
            var centre = new Place("", "", "", state.Average(city => city.Latitude), state.Average(city => city.Longitude));
            return state.Where(city => Places.DistanceKm(city, centre) > 1_400);
        });
        Assert.Empty(far);
    }

    [Fact]
    public void Every_city_is_found_by_its_full_name()
    {
        var lost = Places.Cities.Where(city =>
        {
            var region = Places.Cities.Count(other => other.Name == city.Name && other.CountryCode == city.CountryCode) > 1 ? $", {city.Region}" : "";
            return !Places.Parse($"{city.Name}{region}, {city.CountryCode}").Places.SequenceEqual([city]);
        });
        Assert.Empty(lost);
    }

    [Fact]
    public void No_text_makes_parsing_throw() =>
        Prop.ForAll<string?>(text => Places.Parse(text ?? "").Countries.All(code => code.Length == 2)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mixture_of_location_words_parses()
    {
        var words = Gen.Elements("London", "CA", ",", " ", "-", "/", "or", "Remote", "US", "not", "hybrid", "(", ")", "Georgia", "New York", ";", "except", "EMEA", "time zone", "&", "DE", "\n", "東京");
        var texts = Gen.ListOf(words).Select(list => string.Join(' ', list)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var parsed = Places.Parse(text);
            return parsed.Places.All(place => parsed.Countries.Contains(place.CountryCode))
                && parsed.Regions.All(region => parsed.Countries.Contains(region.CountryCode))
                && !parsed.Remote.AllowedCountries.Overlaps(parsed.Remote.ExcludedCountries)
                && (parsed.Remote.IsRemote || parsed.Remote.Coverage == RemoteCoverage.Unspecified);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("Remote - US", "US", true)]
    [InlineData("Remote - US", "PL", false)]
    [InlineData("Remote", "PL", null)]
    [InlineData("Anywhere", "PL", true)]
    [InlineData("Worldwide except Poland", "PL", false)]
    [InlineData("Berlin", "DE", false)]
    public void A_scope_allows_a_country(string text, string country, bool? allowed) => Assert.Equal(allowed, RemoteScope.Parse(text).Allows(country));

    private static Place City(string name) => Places.Parse(name).Places.Single();

    private static List<string> Words(string cell) => Sorted(cell.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal)];

    private static bool Equivalent(RemoteScope a, RemoteScope b) =>
        (a.IsRemote, a.Coverage) == (b.IsRemote, b.Coverage) && a.AllowedCountries.SetEquals(b.AllowedCountries) && a.ExcludedCountries.SetEquals(b.ExcludedCountries);
}
