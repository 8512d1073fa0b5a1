namespace HireFlux.ProcessHost;

/// <summary>A Redis server.</summary>
public sealed class RedisResource : ResourceWithEndpoints, IResourceWithConnectionString
{
    internal RedisResource(string name, ParameterResource password, int? port)
        : base(name)
    {
        PasswordParameter = password;
        AddEndpoint("tcp", "tcp", port);
        PrimaryEndpoint = new EndpointReference(this, "tcp");
    }

    /// <summary>Where it listens.</summary>
    public EndpointReference PrimaryEndpoint { get; }

    /// <summary>The default user's password.</summary>
    public ParameterResource PasswordParameter { get; }

    /// <inheritdoc/>
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
        $"{PrimaryEndpoint.Property(EndpointProperty.HostAndPort)},password={PasswordParameter}");

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() =>
    [
        new("Host", ReferenceExpression.Create($"{PrimaryEndpoint.Property(EndpointProperty.Host)}")),
        new("Port", ReferenceExpression.Create($"{PrimaryEndpoint.Property(EndpointProperty.Port)}")),
        new("Password", ReferenceExpression.Create($"{PasswordParameter}")),
        new("Uri", ReferenceExpression.Create($"redis://:{new UriEscaped(PasswordParameter)}@{PrimaryEndpoint.Property(EndpointProperty.HostAndPort)}")),
    ];
}
