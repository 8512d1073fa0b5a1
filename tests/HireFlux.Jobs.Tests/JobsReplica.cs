using HireFlux.Testing;

namespace HireFlux.Jobs.Tests;

/// <summary>The service as a process of its own, on the data of a host in this one, so that it can be killed.</summary>
internal static class JobsReplica
{
    public static async Task<ServiceProcess> StartAsync(JobsHost host)
    {
        var servers = await TestServers.GetAsync();
        return ServiceProcess.Start(
            "HireFlux.Jobs",
            [
                new("ConnectionStrings__jobsdb", host.Database.ServiceConnectionString),
                new("ConnectionStrings__rabbitmq", host.Broker.Uri.ToString()),
                new("ConnectionStrings__redis", servers.Redis),
                new("Redis__KeyPrefix", $"{host.Database.Name}:"),
                new("ASPNETCORE_URLS", "http://127.0.0.1:0"),
                new("Logging__LogLevel__Default", "Warning"),
                .. host.ReplicaSettings.Select(setting => KeyValuePair.Create(setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value)),
            ]);
    }
}
