using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors;

/// <summary>What every posting must have, whatever its board.</summary>
internal static class PostingChecks
{
    private const int MaxUrl = 2048;

    /// <summary>Why it cannot be stored, or null.</summary>
    public static string? Problem(string? externalId, string? title, string? html, string? applyUrl) =>
        externalId is null ? RefusalReasons.MissingId
        : title is null ? RefusalReasons.MissingTitle
        : externalId.Length > Job.MaxExternalId || title.Length > Job.MaxTitle ? RefusalReasons.TooLong
        : string.IsNullOrWhiteSpace(html) ? RefusalReasons.MissingText
        : !IsWebAddress(applyUrl) ? RefusalReasons.InvalidUrl
        : null;

    /// <summary>The first name that fits the column.</summary>
    public static string Company(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (name is { Length: > 0 and <= Job.MaxCompany })
            {
                return name;
            }
        }

        return "Unknown";
    }

    private static bool IsWebAddress(string? url) =>
        url is { Length: <= MaxUrl }
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
