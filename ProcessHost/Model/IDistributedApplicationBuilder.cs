using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace HireFlux.ProcessHost;

/// <summary>Describes an application; the same names as Aspire's, for the part of it that HireFlux uses.</summary>
public interface IDistributedApplicationBuilder
{
    /// <summary>appsettings.json, appsettings.{environment}.json, environment variables, command line: later ones win.</summary>
    ConfigurationManager Configuration { get; }

    /// <summary>The environment: Development, Production and so on.</summary>
    IHostEnvironment Environment { get; }

    /// <summary>Whether the application is run or published; here always run.</summary>
    DistributedApplicationExecutionContext ExecutionContext { get; }

    /// <summary>Adds a resource of any kind.</summary>
    /// <exception cref="DistributedApplicationException">The name is taken.</exception>
    IResourceBuilder<T> AddResource<T>(T resource)
        where T : Resource;

    /// <summary>Ends the description.</summary>
    DistributedApplication Build();
}
