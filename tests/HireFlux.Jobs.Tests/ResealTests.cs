using System.Net.Http.Json;
using HireFlux.Jobs.Persistence;
using HireFlux.Jobs.Sync;
using HireFlux.ServiceDefaults.Security;
using HireFlux.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HireFlux.Jobs.Tests;

public sealed class ResealTests(JobsHost host)
{
    private static readonly Dictionary<string, string> s_secrets = new() { ["k1"] = "a-secret-of-the-tests", ["k2"] = "another-secret-of-the-tests" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_are_sealed_again_beside_each_other_and_a_repetition_finds_nothing_to_do()
    {
        var id = await host.RegisterAsync("lever", "acme");
        using var changed = await host.Admin.PatchAsJsonAsync($"/v1/admin/job-sources/{id}", new { api_key = "the-employers-key" }, Token);
        changed.EnsureSuccessStatusCode();
        var rotated = new SecretSealer("k2", s_secrets);

        await Task.WhenAll(ResealAsync(rotated), ResealAsync(rotated));
        var again = await ResealAsync(rotated);
        var text = (string)(await host.ScalarAsync($"SELECT api_key_encrypted FROM job_sources WHERE id = '{id}'"))!;

        Assert.Equal(0, again.Resealed);
        Assert.StartsWith("k2.", text, StringComparison.Ordinal);
        Assert.Equal("the-employers-key", rotated.Open(text, id));
        // Back, for the tests that come after with the first key alone.
        await ResealAsync(new SecretSealer("k1", s_secrets));
    }

    [Fact]
    public async Task A_key_moved_to_another_row_is_told_and_left_alone()
    {
        var (from, to) = (await host.RegisterAsync("lever", "acme"), await host.RegisterAsync("lever", "acme"));
        var moved = host.Services.GetRequiredService<SecretSealer>().Seal("the-employers-key", from);
        await host.ScalarAsync($"UPDATE job_sources SET api_key_encrypted = '{moved}' WHERE id = '{to}'");

        var (_, unreadable) = await ResealAsync(new SecretSealer("k2", s_secrets));
        var left = await host.ScalarAsync($"SELECT api_key_encrypted FROM job_sources WHERE id = '{to}'");
        await host.ScalarAsync($"UPDATE job_sources SET api_key_encrypted = NULL WHERE id = '{to}'");
        await ResealAsync(new SecretSealer("k1", s_secrets));

        Assert.Equal(1, unreadable);
        Assert.Equal(moved, left);
    }

    [Fact]
    public async Task Keys_are_sealed_again_while_a_sync_runs_which_neither_fails_nor_brings_the_old_one_back()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, Enumerable.Range(0, 100).Select(i => BoardFiles.GreenhouseJob(1000 + (2 * i), content: $"<p>{new string('w', 2000)}</p>")));
        var id = await host.RegisterAsync("greenhouse", token);
        using var changed = await host.Admin.PatchAsJsonAsync($"/v1/admin/job-sources/{id}", new { api_key = "the-employers-key" }, Token);
        changed.EnsureSuccessStatusCode();
        var rotated = new SecretSealer("k2", s_secrets);
        await host.PlanFaultAsync(new { board = token, fault = "slow", delay_milliseconds = 100, count = 100 });

        var runId = await host.StartAsync(id);
        await Eventually.TrueAsync(async () => (int)(await host.ScalarAsync($"SELECT published FROM sync_runs WHERE id = '{runId}'"))! > 0, "a batch of the run is written");
        var (resealed, _) = await ResealAsync(rotated);
        var during = await host.ScalarAsync($"SELECT finished_at FROM sync_runs WHERE id = '{runId}'");
        await host.ClearFaultsAsync();
        var run = await host.EndOfAsync(id, runId);
        var text = (string)(await host.ScalarAsync($"SELECT api_key_encrypted FROM job_sources WHERE id = '{id}'"))!;
        await ResealAsync(new SecretSealer("k1", s_secrets));

        Assert.True(resealed > 0);
        Assert.Equal(DBNull.Value, during);
        Assert.Equal(("success", 100), (run.Status, run.Published));
        Assert.StartsWith("k2.", text, StringComparison.Ordinal);
        Assert.Equal("the-employers-key", rotated.Open(text, id));
    }

    [Fact]
    public async Task A_key_that_is_replaced_while_keys_are_sealed_again_is_the_new_one()
    {
        var id = await host.RegisterAsync("lever", "acme");
        var (first, rotated) = (new SecretSealer("k1", s_secrets), new SecretSealer("k2", s_secrets));
        for (var i = 0; i < 20; i++)
        {
            var key = $"key-number-{i}";

            var answers = await Task.WhenAll(
                ResealAsync(rotated),
                Task.Run(async () =>
                {
                    using var changed = await host.Admin.PatchAsJsonAsync($"/v1/admin/job-sources/{id}", new { api_key = key }, Token);
                    return ((int)changed.StatusCode, 0);
                }),
                ResealAsync(rotated));

            Assert.Equal(200, answers[1].Item1);
            Assert.Equal(key, rotated.Open((string)(await host.ScalarAsync($"SELECT api_key_encrypted FROM job_sources WHERE id = '{id}'"))!, id));
            await ResealAsync(first);
        }
    }

    private async Task<(int Resealed, int Unreadable)> ResealAsync(SecretSealer sealer)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await new SourceKeys(scope.ServiceProvider.GetRequiredService<JobsDbContext>(), sealer, NullLogger<SourceKeys>.Instance).ResealAsync(Token);
    }
}
