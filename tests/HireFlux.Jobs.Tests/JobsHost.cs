extern alias simulator;

using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Jobs.Connectors.Pages;
using HireFlux.Jobs.Persistence;
using HireFlux.Jobs.Sync;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using simulator::HireFlux.BoardSimulator;

[assembly: AssemblyFixture(typeof(HireFlux.Jobs.Tests.JobsHost))]
// The tests share one simulator: a fault that one plans would befall another's board.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace HireFlux.Jobs.Tests;

/// <summary>The jobs service with a board simulator whose boards are written by the tests.</summary>
public class JobsHost() : ServiceHost<Program>("jobsdb"), IAsyncLifetime
{
    private readonly string _boards = Directory.CreateTempSubdirectory("hireflux-boards").FullName;
    private readonly List<int> _loopbackPorts = [];
    private WebApplication? _simulator;
    private int _names;

    public HttpClient Admin { get; private set; } = null!;

    public HttpClient User { get; private set; } = null!;

    /// <summary>A web server that pages may be imported from.</summary>
    internal PageServer Pages { get; private set; } = null!;

    internal BoardFiles Boards => new(_boards);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public override async ValueTask InitializeAsync()
    {
        _simulator = BoardSimulatorApp.Build(new BoardSimulatorOptions { Folder = _boards });
        await _simulator.StartAsync();
        Pages = await PageServer.StartAsync();
        await base.InitializeAsync();
        Admin = ClientFor(Guid.CreateVersion7(), admin: true);
        User = ClientFor(Guid.CreateVersion7());
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await Pages.DisposeAsync();
        if (_simulator is not null)
        {
            await _simulator.DisposeAsync();
        }

        Directory.Delete(_boards, recursive: true);
    }

    /// <summary>A name that no other test uses, fit for a board token.</summary>
    public string NewName() => $"board-{Interlocked.Increment(ref _names)}";

    /// <summary>Registers a source and gives its id.</summary>
    public async Task<Guid> RegisterAsync(string kind, string token, int missingSyncs = 2, string? company = null)
    {
        using var response = await Admin.PostAsJsonAsync(
            "/v1/admin/job-sources",
            new { name = $"{token} {Interlocked.Increment(ref _names)}", kind, board_token = token, missing_syncs_before_close = missingSyncs, company },
            Token);
        Assert.Equal(System.Net.HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetGuid();
    }

    /// <summary>Starts a sync and waits for its end.</summary>
    internal async Task<EndedRun> SyncAsync(Guid sourceId) => await EndOfAsync(sourceId, await StartAsync(sourceId));

    /// <summary>Starts a sync.</summary>
    public async Task<Guid> StartAsync(Guid sourceId)
    {
        using var response = await Admin.PostAsync($"/v1/admin/job-sources/{sourceId}/sync", null, Token);
        Assert.Equal(System.Net.HttpStatusCode.Accepted, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("run_id").GetGuid();
    }

    /// <summary>Waits for the end of a run.</summary>
    internal async Task<EndedRun> EndOfAsync(Guid sourceId, Guid runId)
    {
        var details = default(JsonElement);
        await Eventually.TrueAsync(
            async () =>
            {
                details = await Admin.GetFromJsonAsync<JsonElement>($"/v1/admin/job-sources/{sourceId}/runs/{runId}", Token);
                return details.GetProperty("run").GetProperty("status").GetString() is "success" or "partial" or "failed";
            },
            $"the end of run {runId}",
            TimeSpan.FromSeconds(90));
        return EndedRun.Of(details);
    }

    /// <summary>Plans a fault of the simulator.</summary>
    public async Task PlanFaultAsync(object fault)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_simulator!.Urls.Single()) };
        using var response = await client.PostAsJsonAsync("/_simulator/faults", fault, Token);
        Assert.Equal(System.Net.HttpStatusCode.Accepted, response.StatusCode);
    }

    /// <summary>Forgets planned faults and lets go of held requests.</summary>
    public async Task ClearFaultsAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_simulator!.Urls.Single()) };
        using var response = await client.DeleteAsync(new Uri("/_simulator/faults", UriKind.Relative), Token);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>The statuses that requests for a board were answered with, the first first.</summary>
    /// <param name="token">The board.</param>
    /// <param name="end">How the path ends.</param>
    public async Task<IReadOnlyList<int>> StatusesAsync(string token, string end)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_simulator!.Urls.Single()) };
        var requests = await client.GetFromJsonAsync<JsonElement>("/_simulator/requests", Token);
        return [.. requests.EnumerateArray()
            .Select(request => (Path: request.GetProperty("path").GetString()!, Status: request.GetProperty("status").GetInt32()))
            .Where(request => request.Path.Split('/').Contains(token) && request.Path.EndsWith(end, StringComparison.Ordinal))
            .Select(request => request.Status)];
    }

    /// <summary>Stops the service and starts it again, as a deployment does.</summary>
    public async Task RestartWithClientsAsync()
    {
        await RestartAsync();
        Admin = ClientFor(Guid.CreateVersion7(), admin: true);
        User = ClientFor(Guid.CreateVersion7());
    }

    /// <summary>One look of the schedule at what is due.</summary>
    public Task<int> QueueDueAsync() => Services.GetRequiredService<SyncSchedule>().QueueDueAsync(Token);

    /// <summary>One look of the schedule at what has expired.</summary>
    public Task<int> CloseExpiredAsync() => Services.GetRequiredService<SyncSchedule>().CloseExpiredAsync(Token);

    /// <summary>Lets pages of a port of this machine be imported.</summary>
    internal void AllowLoopback(int port) => _loopbackPorts.Add(port);

    /// <summary>The only value of a query, as the administrator sees it.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Database.AdministratorConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Token);
    }

    /// <summary>What a second process of the service must be told to work beside this one, or in its place.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> ReplicaSettings => Settings;

    protected override IEnumerable<KeyValuePair<string, string?>> Settings => new Dictionary<string, string?>
    {
        ["Sealing:Secret"] = "a-secret-of-the-tests",
        ["Boards:Greenhouse:BaseUrl"] = $"{_simulator!.Urls.Single()}/greenhouse",
        ["Boards:Lever:BaseUrl"] = $"{_simulator.Urls.Single()}/lever",
        ["Boards:Ashby:BaseUrl"] = $"{_simulator.Urls.Single()}/ashby",
        ["Boards:RequestsPerSecond"] = "1000",
        ["Boards:RequestBurst"] = "1000",
        ["Boards:BreakAfterRequests"] = "1000",
        ["Pages:DeadlineSeconds"] = "2",
        ["Boards:AttemptTimeoutSeconds"] = "1",
        ["Boards:IdleTimeoutSeconds"] = "2",
        ["Boards:MaxPostingBytes"] = "200000",
        ["Boards:MaxResponseBytes"] = "8000000",
        ["Sync:PollMilliseconds"] = "50",
        ["Sync:BatchSize"] = "10",
        ["Sync:LeaseSeconds"] = "3",
    };

    // The service runs as in production, where the configuration cannot allow this.
    protected override void ConfigureServices(IServiceCollection services)
    {
        AllowLoopback(Pages.Port);
        services.PostConfigure<PageOptions>(options => options.LoopbackPorts = _loopbackPorts);
    }

    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<JobsDbContext>(configuration, "jobsdb", options => new JobsDbContext(options), null, cancellationToken);
}
