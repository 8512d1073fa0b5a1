using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>basics.location and basics.url with profiles, which a resume has as one line and as links.</summary>
internal static class BasicsPart
{
    public static string? Location(JsonObject basics) => basics["location"] is JsonObject place
        ? Join(place.Text("city"), place.Text("region"), place.Text("countryCode")) ?? place.Text("address")
        : basics["location"].Text();

    /// <summary>A place as written goes to city, region and country where it has such parts; an address in the place left behind goes too.</summary>
    public static void SetLocation(JsonObject basics, string? location)
    {
        if (location is null)
        {
            basics.Remove("location");
            return;
        }

        var place = new JsonObject();
        switch (location.Split(", "))
        {
            case [var city, var region, [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] country]:
                (place["city"], place["region"], place["countryCode"]) = (city, region, country);
                break;
            case [var city, var region]:
                (place["city"], place["region"]) = (city, region);
                break;
            default:
                place["city"] = location;
                break;
        }

        basics["location"] = place;
    }

    public static IReadOnlyList<ResumeLink> Links(JsonObject basics) =>
    [
        .. JsonAddresses.Read(basics.Text("url", "website")) is { } url ? [new ResumeLink(url)] : Array.Empty<ResumeLink>(),
        .. EntryList.Read<ResumeLink, ProfileEntry>(basics["profiles"]),
    ];

    public static void SetLinks(JsonObject basics, IReadOnlyList<ResumeLink> links)
    {
        var site = links is [{ Label: null } first, ..] ? first : null;
        if (JsonAddresses.Read(basics.Text("url", "website")) != site?.Url)
        {
            basics.SetText(site?.Url, "url", "website");
        }

        EntryList.Write<ResumeLink, ProfileEntry>(basics, "profiles", site is null ? links : [.. links.Skip(1)]);
    }

    private static string? Join(params IEnumerable<string?> parts) =>
        string.Join(", ", parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
