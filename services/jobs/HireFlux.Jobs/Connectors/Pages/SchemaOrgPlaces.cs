using System.Text.Json;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>Reads where the work is: <c>jobLocation</c>, and for remote work where applicants may be.</summary>
internal static class SchemaOrgPlaces
{
    /// <summary>TELECOMMUTE is the only value there is.</summary>
    public static bool IsRemote(JsonElement posting) => posting.Many("jobLocationType").Any(type => type.Words()?.Contains("TELECOMMUTE", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The places in the order of the page.</summary>
    public static IReadOnlyList<string> Read(JsonElement posting)
    {
        var places = posting.Many("jobLocation").Select(Place);
        if (IsRemote(posting))
        {
            // Two letters alone may be a state or a country ("CA"): better unknown than wrong.
            var allowed = posting.Many("applicantLocationRequirements").Select(area => area.Words() ?? Place(area)).OfType<string>().Where(name => name.Length > 2).ToList();
            places = places.Append(allowed.Count > 0 ? $"Remote - {string.Join(" or ", allowed)}" : null);
        }

        return [.. places.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>ISO 3166-1 alpha-2 of the one country named; null for none or several.</summary>
    public static string? Country(JsonElement posting) =>
        posting.Many("jobLocation").SelectMany(place => place.Many("address")).Select(address => address.Words("addressCountry")).OfType<string>()
            .Select(Places.CountryCode).OfType<string>().Distinct().Take(2).ToList() is [var only] ? only : null;

    private static string? Place(JsonElement place)
    {
        if (place.ValueKind == JsonValueKind.String)
        {
            return place.Words();
        }

        var address = place.Many("address").FirstOrDefault();
        string?[] parts = [address.Words("addressLocality"), address.Words("addressRegion"), address.Words("addressCountry")];
        var text = string.Join(", ", parts.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase));
        return text.Length > 0 ? text : address.ValueKind == JsonValueKind.String ? address.Words() : place.Words("name");
    }
}
