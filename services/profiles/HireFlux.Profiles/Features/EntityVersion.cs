using Microsoft.Net.Http.Headers;

namespace HireFlux.Profiles.Features;

/// <summary>The version of a row as HTTP's entity tag.</summary>
internal static class EntityVersion
{
    public static string Tag(long version) => $"\"{version}\"";

    /// <summary>Whether a request under this If-Match may go on: it may when there is none.</summary>
    /// <remarks>A tag that is none of ours, or a weak one, matches nothing (RFC 9110, 13.1.1).</remarks>
    public static bool Allows(string? ifMatch, long version) =>
        string.IsNullOrEmpty(ifMatch)
        || (EntityTagHeaderValue.TryParseList([ifMatch], out var tags)
            && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == Tag(version))));
}
