using System.Collections.Concurrent;
using System.Diagnostics;
using HireFlux.Testing;

[assembly: AssemblyFixture(typeof(HireFlux.Architecture.Tests.MigratedDatabases))]

namespace HireFlux.Architecture.Tests;

/// <summary>Each service's database, migrated as it is everywhere: by the service's own binary started as <c>migrate</c>.</summary>
public sealed class MigratedDatabases : IAsyncDisposable
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<string, Lazy<Task<TestDatabase>>> _databases = new();

    /// <summary>The service's database; the first to ask has it made.</summary>
    public Task<TestDatabase> OfAsync(string service) =>
        _databases.GetOrAdd(service, name => new Lazy<Task<TestDatabase>>(() => MigrateAsync(Service.Named(name)))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _databases.Values.Where(database => database is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            await (await database.Value).DisposeAsync();
        }
    }

    private static async Task<TestDatabase> MigrateAsync(Service service)
    {
        var database = await TestDatabase.CreateAsync(service.ConnectionName);
        var binary = Repository.Built(service.Project, OperatingSystem.IsWindows() ? $"{service.Project}.exe" : service.Project);
        var start = new ProcessStartInfo(binary, ["migrate"])
        {
            WorkingDirectory = Path.GetDirectoryName(binary),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment[$"ConnectionStrings__{service.ConnectionName}"] = database.AdministratorConnectionString;
        start.Environment["Database__Role"] = database.Name;
        start.Environment["Database__Password"] = TestDatabase.Password;
        foreach (var setting in service.MoreSettings)
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            start.Environment[setting[..equals]] = setting[(equals + 1)..];
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var deadline = new CancellationTokenSource(s_deadline);
        await process.WaitForExitAsync(deadline.Token);
        Assert.True(process.ExitCode == 0, $"{service.Project} migrate ended with {process.ExitCode}:\n{await output}\n{await errors}");
        return database;
    }
}
