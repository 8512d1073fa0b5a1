using HireFlux.Profiles.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>The service with files in an S3-compatible store, which can be away, and with a virus scanner.</summary>
public sealed class GuardedProfilesHost(S3Server s3) : ProfilesHost
{
    public Clamd Clamd { get; } = new();

    internal FaultyStore? Store { get; private set; }

    protected override IEnumerable<KeyValuePair<string, string?>> Settings
    {
        get
        {
            var options = s3.Options("guarded");
            return
            [
                .. base.Settings,
                new("Files:Store", "s3"),
                new("Files:S3:ServiceUrl", options.ServiceUrl),
                new("Files:S3:Bucket", options.Bucket),
                new("Files:S3:AccessKey", options.AccessKey),
                new("Files:S3:SecretKey", options.SecretKey),
                new("Scanning:ClamdHost", "127.0.0.1"),
                new("Scanning:ClamdPort", $"{Clamd.Port}"),
            ];
        }
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await Clamd.DisposeAsync();
    }

    protected override async Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        await base.MigrateAsync(configuration, cancellationToken);
        await ObjectStores.PrepareAsync(configuration, cancellationToken);
    }

    protected override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton<IObjectStore>(_ => Store = new FaultyStore(new S3ObjectStore(s3.Options("guarded"))));
}
