using HireFlux.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>The service as a process of its own, on the data of a host in this one, so that it can be killed.</summary>
internal static class ReadingReplica
{
    public static async Task<ServiceProcess> StartAsync(ProfilesHost host)
    {
        var servers = await TestServers.GetAsync();
        return ServiceProcess.Start(
            "HireFlux.Profiles",
            [
                new("ConnectionStrings__profilesdb", host.Database.ServiceConnectionString),
                new("ConnectionStrings__rabbitmq", host.Broker.Uri.ToString()),
                new("ConnectionStrings__redis", servers.Redis),
                new("Redis__KeyPrefix", $"{host.Database.Name}:"),
                new("ASPNETCORE_URLS", "http://127.0.0.1:0"),
                new("Files__Folder", host.Files),
                new("Files__LinkSecret", ProfilesHost.LinkSecret),
                new("Parsing__Workers", "2"),
                new("Parsing__Lease", "00:00:01.5"),
                new("Parsing__RetryDelay", "00:00:00.2"),
                new("Logging__LogLevel__Default", "Warning"),
            ]);
    }
}
