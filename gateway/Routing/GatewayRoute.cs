using HireFlux.ServiceDefaults.Auth;

namespace HireFlux.Gateway.Routing;

/// <summary>One line of the gateway's table.</summary>
/// <param name="Service">Who answers.</param>
/// <param name="Prefix">The path and, unless <see cref="Exact"/>, everything below it.</param>
/// <param name="Policy">Whom the gateway lets through; the service judges again.</param>
internal sealed record GatewayRoute(string Service, string Prefix, string Policy = Policies.User)
{
    /// <summary>The name under which the proxy lets everyone through.</summary>
    public const string Everyone = "anonymous";

    public const long UsualBodyBytes = 1024 * 1024;

    /// <summary>True when nothing below the path belongs to the route.</summary>
    public bool Exact { get; init; }

    /// <summary>The largest request body that is passed on.</summary>
    public long MaxBodyBytes { get; init; } = UsualBodyBytes;

    public string Pattern => Exact ? Prefix : $"{Prefix}/{{**rest}}";

    /// <summary>Whether the route, or the most of it, names this path.</summary>
    public bool Covers(string path) =>
        path.Equals(Prefix, StringComparison.OrdinalIgnoreCase)
        || (!Exact && path.StartsWith($"{Prefix}/", StringComparison.OrdinalIgnoreCase));
}
