using System.Text.Json;

namespace HireFlux.ServiceDefaults.Http;

internal static class SnakeCasePath
{
    /// <summary>Turns <c>Preferences.PreferredLocations[2]</c> into <c>preferences.preferred_locations[2]</c>.</summary>
    public static string Of(string propertyPath) =>
        string.Join('.', propertyPath.Split('.').Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));
}
