namespace HireFlux.Gateway.Routing;

/// <summary>Where the services are: <c>services:{name}:http:0</c>, <c>:1</c> and so on for each replica, as Aspire injects them.</summary>
internal sealed class ServiceAddresses(IConfiguration configuration)
{
    /// <summary>At least one; the service's bare name where nothing is configured, for networks that resolve it.</summary>
    public IReadOnlyList<string> Of(string service)
    {
        var replicas = configuration.GetSection($"services:{service}:http").GetChildren()
            .Select(replica => replica.Value)
            .OfType<string>()
            .Where(address => address.Length > 0)
            .ToList();
        return replicas.Count > 0 ? replicas : [$"http://{service}"];
    }
}
