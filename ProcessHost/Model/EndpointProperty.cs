namespace HireFlux.ProcessHost;

/// <summary>A part of an endpoint's address.</summary>
public enum EndpointProperty
{
    /// <summary>scheme://host:port</summary>
    Url,

    /// <summary>The host name or address.</summary>
    Host,

    /// <summary>The host as a number.</summary>
    IPV4Host,

    /// <summary>The port that clients use.</summary>
    Port,

    /// <summary>The scheme: http, tcp, amqp.</summary>
    Scheme,

    /// <summary>The port that the process listens on; here the same as <see cref="Port"/>.</summary>
    TargetPort,

    /// <summary>host:port</summary>
    HostAndPort,
}
