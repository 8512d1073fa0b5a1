namespace HireFlux.ProcessHost;

/// <summary>Points to an endpoint of a resource; its value is the address.</summary>
public sealed class EndpointReference : IValueProvider
{
    private readonly ResourceWithEndpoints _owner;

    internal EndpointReference(ResourceWithEndpoints owner, string endpointName)
    {
        _owner = owner;
        EndpointName = endpointName;
    }

    /// <summary>The endpoint's name.</summary>
    public string EndpointName { get; }

    /// <summary>scheme://host:port, known once the application starts.</summary>
    public string Url => Endpoint.Url;

    /// <summary>The port, 1 to 65535, known once the application starts.</summary>
    public int Port => Endpoint.Port;

    internal Endpoint Endpoint => _owner.FindEndpoint(EndpointName);

    /// <summary>A part of the address, for use in a <see cref="ReferenceExpression"/>.</summary>
    public EndpointReferenceExpression Property(EndpointProperty property) => new(this, property);

    /// <inheritdoc/>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => new(Url);
}
