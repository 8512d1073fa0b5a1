using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Applications.Persistence;
using HireFlux.Billing.Contracts;
using HireFlux.Jobs.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.Extensions.Configuration;
using Npgsql;

[assembly: AssemblyFixture(typeof(HireFlux.Applications.Tests.ApplicationsHost))]

namespace HireFlux.Applications.Tests;

public sealed class ApplicationsHost() : ServiceHost<Program>("applicationsdb"), IAsyncLifetime
{
    public static readonly DateTime Moment = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static JobPosting Posting(string title = "Night Baker") => new(
        Guid.CreateVersion7(), "4711", title, "Crumb & Co", "We bake at night.", "<p>We bake at night.</p>", [], [], "Porto", "PT", "onsite", [],
        1400, 1700, "EUR", "month", "silent", null, null, null, "en", "https://boards.example/crumb/4711", Moment, "published", null);

    public static ProfileChanged Profile(Guid userId, long version, string? phone = "+351 912 345 678", bool? sponsorship = false) => new(
        userId, version, "Ana", "Reis", phone, "Porto", [], null, null, null, null, [], [],
        new JobPreferences(null, sponsorship, null, "EU citizen", [], []), 60, false, Moment);

    /// <summary>A posting that the service knows and that is open.</summary>
    public async Task<Guid> PublishJobAsync(string title = "Night Baker")
    {
        var jobId = Guid.CreateVersion7();
        await Events.PublishAsync(new JobPublished(jobId, 1, Posting(title), Moment), jobId);
        await JobVersionAsync(jobId, 1);
        return jobId;
    }

    public Task JobVersionAsync(Guid jobId, long version) => Eventually.TrueAsync(
        async () => (long?)await AsAdministratorAsync($"SELECT version FROM job_snapshots WHERE job_id = '{jobId}'") == version, $"the job at version {version}");

    public async Task<Guid> PersonWithProfileAsync()
    {
        var userId = Guid.CreateVersion7();
        await Events.PublishAsync(Profile(userId, 1), userId);
        await Eventually.TrueAsync(
            async () => (long?)await AsAdministratorAsync($"SELECT version FROM applicant_profiles WHERE user_id = '{userId}'") == 1, "the profile");
        return userId;
    }

    /// <summary>An application of any method, just made.</summary>
    public async Task<JsonElement> CreateAsync(Guid userId, Guid jobId, string? method = null)
    {
        using var client = ClientFor(userId);
        using var answer = await client.PostAsJsonAsync("/v1/applications", new { job_id = jobId, method }, Cancellation);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    /// <summary>An assisted application whose pack is ready.</summary>
    public async Task<Guid> ReadyAsync(Guid userId, Guid jobId)
    {
        var id = (await CreateAsync(userId, jobId, "apply_assist")).GetProperty("id").GetGuid();
        await Events.PublishAsync(Reserved(userId, id), id);
        await AssistStateAsync(userId, id, "ready");
        return id;
    }

    public Task AssistStateAsync(Guid userId, Guid id, string state) => Eventually.TrueAsync(
        async () => (await GetAsync(userId, id)).GetProperty("application").GetProperty("assist").GetProperty("state").GetString() == state,
        $"assistance to be {state}");

    public async Task<JsonElement> GetAsync(Guid userId, Guid id)
    {
        using var client = ClientFor(userId);
        return await client.GetFromJsonAsync<JsonElement>($"/v1/applications/{id}", Cancellation);
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(Guid userId, string path, object? body = null)
    {
        using var client = ClientFor(userId);
        using var answer = await client.PostAsJsonAsync($"/v1/applications/{path}", body ?? new { }, Cancellation);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> MoveAsync(Guid userId, Guid id, string status, long? version = null)
    {
        using var client = ClientFor(userId);
        version ??= (await GetAsync(userId, id)).GetProperty("application").GetProperty("version").GetInt64();
        using var answer = await client.PatchAsJsonAsync($"/v1/applications/{id}", new { status, version }, Cancellation);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }

    public static CreditsReserved Reserved(Guid userId, Guid id, int attempt = 1) =>
        new(userId, id, attempt, Guid.CreateVersion7(), 1, 9, 2, Moment);

    public async Task<object?> AsAdministratorAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(Database.AdministratorConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }

    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<ApplicationsDbContext>(
            configuration, "applicationsdb", options => new ApplicationsDbContext(options), null, cancellationToken);
}
