using System.Globalization;

namespace HireFlux.ProcessHost;

/// <summary>Part of an endpoint's address, known once the application starts.</summary>
public sealed class EndpointReferenceExpression : IValueProvider
{
    internal EndpointReferenceExpression(EndpointReference endpoint, EndpointProperty property)
    {
        Endpoint = endpoint;
        Property = property;
    }

    /// <summary>The endpoint.</summary>
    public EndpointReference Endpoint { get; }

    /// <summary>Which part of its address.</summary>
    public EndpointProperty Property { get; }

    /// <inheritdoc/>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        var endpoint = Endpoint.Endpoint;
        return new(Property switch
        {
            EndpointProperty.Url => endpoint.Url,
            EndpointProperty.Host => endpoint.Host,
            EndpointProperty.IPV4Host => "127.0.0.1",
            EndpointProperty.Port or EndpointProperty.TargetPort => endpoint.Port.ToString(CultureInfo.InvariantCulture),
            EndpointProperty.Scheme => endpoint.Scheme,
            EndpointProperty.HostAndPort => string.Create(CultureInfo.InvariantCulture, $"{endpoint.Host}:{endpoint.Port}"),
            _ => throw new InvalidOperationException($"Unknown endpoint property {Property}."),
        });
    }
}
