using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>The version of a row as HTTP's entity tag (RFC 9110, 8.8.3).</summary>
public static class EntityVersion
{
    /// <summary>The tag, in its quotation marks.</summary>
    public static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version that a tag of <see cref="Tag"/> names; null where it is something else.</summary>
    public static long? Read(string? tag) =>
        tag is ['"', .. var digits, '"'] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>Whether a request under this If-Match may go on: it may when there is none.</summary>
    /// <remarks>A tag that is none of ours, or a weak one, matches nothing (RFC 9110, 13.1.1).</remarks>
    public static bool Allows(string? ifMatch, long version) =>
        string.IsNullOrEmpty(ifMatch)
        || (EntityTagHeaderValue.TryParseList([ifMatch], out var tags)
            && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == Tag(version))));
}
