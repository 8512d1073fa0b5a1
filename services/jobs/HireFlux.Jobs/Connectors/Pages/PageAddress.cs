using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>Addresses of pages: which may be asked for, and what of one names the page.</summary>
internal static class PageAddress
{
    /// <summary>The longest address that is read, in characters.</summary>
    public const int MaxLength = 2048;

    /// <summary>So that a source's name has room for it.</summary>
    private const int MaxHost = 240;

    /// <summary>Parameters that say where a reader came from, and nothing of the page.</summary>
    private static readonly string[] s_tracking = ["utm_", "gclid=", "fbclid=", "msclkid=", "mc_cid=", "mc_eid="];

    /// <summary>Reads an address that may be asked for.</summary>
    /// <param name="text">What somebody sent.</param>
    /// <param name="loopbackPorts">Ports of this machine that are allowed.</param>
    /// <param name="address">The address.</param>
    public static bool TryRead(string? text, ICollection<int> loopbackPorts, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && text!.Length <= MaxLength && MayBeAsked(address, loopbackPorts);

    /// <summary>Whether an address is one of web pages; where its host leads is for the connection to say.</summary>
    public static bool MayBeAsked(Uri address, ICollection<int> loopbackPorts) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && address.IdnHost.Length is > 0 and <= MaxHost
        && (address.Port is 80 or 443 || (address.IsLoopback && loopbackPorts.Contains(address.Port)));

    /// <summary>What of an address names the page: without its fragment and what only says where readers came from.</summary>
    public static Uri Canonical(Uri address)
    {
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !s_tracking.Any(prefix => parameter.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));
        return new UriBuilder(address) { Fragment = "", Query = string.Join('&', query) }.Uri;
    }

    /// <summary>The id of a page's posting, 1 to 255 characters.</summary>
    /// <param name="canonical">Its address; its hash stands for it where it is longer.</param>
    /// <param name="sentBy">The person who sent the page; null when its host did.</param>
    public static string IdOf(Uri canonical, Guid? sentBy)
    {
        var text = sentBy is null ? canonical.AbsoluteUri : $"{sentBy}/{canonical.AbsoluteUri}";
        return sentBy is null && text.Length <= Job.MaxExternalId ? text : $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
    }
}
