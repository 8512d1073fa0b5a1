namespace HireFlux.ProcessHost;

/// <summary>A resource that listens on addresses.</summary>
public abstract class ResourceWithEndpoints(string name) : Resource(name), IResourceWithEndpoints
{
    internal List<Endpoint> Endpoints { get; } = [];

    internal Endpoint AddEndpoint(string name, string scheme, int? port)
    {
        if (Endpoints.Exists(e => e.Name == name))
        {
            throw new DistributedApplicationException($"Endpoint with name '{name}' already exists on resource '{Name}'.");
        }

        var endpoint = new Endpoint(this, name, scheme, port);
        Endpoints.Add(endpoint);
        return endpoint;
    }

    internal Endpoint FindEndpoint(string name) => Endpoints.Find(e => e.Name == name)
        ?? throw new DistributedApplicationException($"Resource '{Name}' has no endpoint '{name}'.");
}
