using HireFlux.Testing;

namespace HireFlux.Matching.Tests;

/// <summary>The service as a process of its own, on the data of a host in this one, so that it can be killed.</summary>
internal static class ScoringReplica
{
    /// <summary>Starts it.</summary>
    /// <param name="host">Gives database and broker.</param>
    /// <param name="snapshots">Folder of its index's snapshot, which is written whenever the index has changed.</param>
    /// <param name="kept">Rows kept of each person.</param>
    /// <param name="jobsPerRun">Postings scored together.</param>
    public static async Task<ServiceProcess> StartAsync(MatchingHost host, string snapshots, int kept, int jobsPerRun)
    {
        var servers = await TestServers.GetAsync();
        return ServiceProcess.Start(
            "HireFlux.Matching",
            [
                new("ConnectionStrings__matchingdb", host.Database.ServiceConnectionString),
                new("ConnectionStrings__rabbitmq", host.Broker.Uri.ToString()),
                new("ConnectionStrings__redis", servers.Redis),
                new("Redis__KeyPrefix", $"{host.Database.Name}:"),
                new("ASPNETCORE_URLS", "http://127.0.0.1:0"),
                new("Scoring__SnapshotFolder", snapshots),
                new("Scoring__SnapshotInterval", "00:00:00"),
                new("Scoring__KeptPerPerson", $"{kept}"),
                new("Scoring__JobsPerRun", $"{jobsPerRun}"),
                new("Scoring__Lease", "00:00:02"),
                new("Logging__LogLevel__Default", "Warning"),
            ]);
    }
}
