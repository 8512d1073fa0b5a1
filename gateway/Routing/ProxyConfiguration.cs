using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;

namespace HireFlux.Gateway.Routing;

/// <summary>The table in the proxy's words.</summary>
internal static class ProxyConfiguration
{
    private const int MaxConnectionsPerReplica = 100;
    private static readonly TimeSpan s_activityTimeout = TimeSpan.FromSeconds(30);

    /// <summary>How long a replica that fails is left alone, and how far back its failures count: the policy takes the longer of the two.</summary>
    public static TimeSpan Reactivation { get; } = TimeSpan.FromSeconds(10);

    public static IReadOnlyList<RouteConfig> Routes { get; } = [.. GatewayRoutes.All.Select(route => new RouteConfig
    {
        RouteId = $"{route.Service}:{route.Prefix}",
        ClusterId = route.Service,
        AuthorizationPolicy = route.Policy,
        MaxRequestBodySize = route.MaxBodyBytes,
        Match = new RouteMatch { Path = route.Pattern },
    })];

    public static IReadOnlyList<ClusterConfig> Clusters(ServiceAddresses addresses) => [.. GatewayRoutes.Services.Select(service => new ClusterConfig
    {
        ClusterId = service,
        LoadBalancingPolicy = LoadBalancingPolicies.PowerOfTwoChoices,
        Destinations = addresses.Of(service)
            .Select((address, replica) => (Name: $"{service}-{replica}", Address: address))
            .ToDictionary(replica => replica.Name, replica => new DestinationConfig { Address = replica.Address }),
        HttpClient = new HttpClientConfig { MaxConnectionsPerServer = MaxConnectionsPerReplica },
        HttpRequest = new ForwarderRequestConfig { ActivityTimeout = s_activityTimeout },
        HealthCheck = new HealthCheckConfig
        {
            Passive = new PassiveHealthCheckConfig
            {
                Enabled = true,
                Policy = HealthCheckConstants.PassivePolicy.TransportFailureRate,
                ReactivationPeriod = Reactivation,
            },
            // A service's last replica is tried even when it failed just now: it may be back.
            AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyOrPanic,
        },
    })];
}
