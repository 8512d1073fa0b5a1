using System.Globalization;

namespace HireFlux.Applications.Features;

/// <summary>Versions as entity tags (RFC 9110, 8.8.3).</summary>
internal static class EntityVersion
{
    public static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Reads a tag that <see cref="Tag"/> made; null where it is something else.</summary>
    public static long? Read(string? tag) =>
        tag is ['"', .. var digits, '"'] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
