using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace HireFlux.ProcessHost;

/// <summary>The environment of the AppHost.</summary>
internal sealed class ApplicationEnvironment : IHostEnvironment
{
    public required string EnvironmentName { get; set; }

    public required string ApplicationName { get; set; }

    public required string ContentRootPath { get; set; }

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
