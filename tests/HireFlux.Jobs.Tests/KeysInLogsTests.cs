using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Jobs.Sync;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HireFlux.Jobs.Tests;

public sealed class KeysInLogsTests(KeysInLogsTests.Host host) : IClassFixture<KeysInLogsTests.Host>
{
    private const string Key = "employer-key-that-no-log-may-have";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_happens_to_a_key_no_log_has_it_however_much_is_logged()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));
        var id = await host.RegisterAsync("greenhouse", token);
        var path = $"/v1/admin/job-sources/{id}";
        using var created = await host.Admin.PostAsJsonAsync("/v1/admin/job-sources", new { name = token, kind = "lever", board_token = "acme", api_key = Key }, Token);
        using var taken = await host.Admin.PostAsJsonAsync("/v1/admin/job-sources", new { name = token, kind = "lever", board_token = "acme", api_key = Key }, Token);
        using var patched = await host.Admin.PatchAsJsonAsync(path, new { api_key = Key }, Token);
        using var refused = await host.Admin.PatchAsJsonAsync(path, new { api_key = Key, sync_interval_minutes = -1 }, Token);
        using var malformed = await host.Admin.PatchAsync(path, new StringContent($"{{\"api_key\":\"{Key}\"", null, "application/json"), Token);
        await host.SyncAsync(id);
        await host.Admin.GetFromJsonAsync<JsonElement>(path, Token);
        await host.ScalarAsync($"UPDATE job_sources SET api_key_encrypted = (SELECT api_key_encrypted FROM job_sources WHERE id = '{id}') WHERE name = '{token}'");
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SourceKeys>().ResealAsync(Token);
        }

        Assert.True(created.IsSuccessStatusCode && patched.IsSuccessStatusCode);
        Assert.False(taken.IsSuccessStatusCode || refused.IsSuccessStatusCode || malformed.IsSuccessStatusCode);
        var lines = host.Log.Lines;
        Assert.Contains(lines, line => line.Contains(path, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("UPDATE job_sources", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(Key, StringComparison.Ordinal) || line.Contains(host.SealingSecret, StringComparison.Ordinal));
    }

    /// <summary>The service, logging everything.</summary>
    public sealed class Host : JobsHost
    {
        internal LogLines Log { get; } = new();

        internal string SealingSecret => Settings.Single(setting => setting.Key == "Sealing:Secret").Value!;

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddLogging(logging => logging.ClearProviders().AddProvider(Log));
            services.PostConfigure<LoggerFilterOptions>(options =>
            {
                options.Rules.Clear();
                options.MinLevel = LogLevel.Trace;
            });
        }
    }
}
