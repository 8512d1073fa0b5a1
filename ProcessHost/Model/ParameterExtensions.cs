namespace HireFlux.ProcessHost;

/// <summary>Adds values given from outside.</summary>
public static class ParameterExtensions
{
    /// <summary>Adds a parameter read from <c>Parameters:name</c>; a secret without a value is generated once and kept.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) =>
        builder.AddResource(Make(builder, name, null, secret));

    /// <summary>Adds a parameter with a value that configuration may replace.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false)
    {
        if (publishValueAsDefault && secret)
        {
            throw new ArgumentException("A parameter cannot be both secret and published as a default value.", nameof(secret));
        }

        return builder.AddResource(Make(builder, name, value, secret));
    }

    internal static ParameterResource Make(IDistributedApplicationBuilder builder, string name, string? value, bool secret) =>
        new(name, () => ((DistributedApplicationBuilder)builder).ParameterValue(name, value, secret), secret);
}
