using System.Text.Json;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HireFlux.Profiles.Tests;

/// <summary>The service with a model: a server that speaks OpenAI's chat completions and says what the test wants.</summary>
public sealed class WritingHost() : ServiceHost<Program>("profilesdb"), IAsyncLifetime
{
    private WebApplication _model = null!;

    /// <summary>What the model answers to a request's body: the status and the text.</summary>
    internal Func<string, (int Status, string Text)> Answer { get; set; } = _ => (200, "{}");

    /// <summary>How often it was asked.</summary>
    internal int Asked { get; private set; }

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Files:Folder", Path.Combine(Path.GetTempPath(), $"hireflux-writing-{Guid.CreateVersion7():N}")),
        new("Files:LinkSecret", ProfilesHost.LinkSecret),
        new("Writer:Provider", "openai"),
        new("Writer:Endpoint", _model.Urls.First() + "/v1"),
        new("Writer:Model", "test-model"),
        new("Writer:ApiKey", "secret-key"),
        new("Writer:Retries", "0"),
        new("Writer:InputUsdPerMillion", "1"),
        new("Writer:OutputUsdPerMillion", "10"),
        new("Writer:MaxOutputTokens", "2000"),
        new("Writer:MonthlyBudgetUsd:Free", "0.06"),
    ];

    public override async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _model = builder.Build();
        _model.Run(AnswerAsync);
        await _model.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _model.DisposeAsync();
    }

    /// <summary>How the person's calls to the model ended, in their order.</summary>
    internal async Task<List<string>> OutcomesAsync(Guid person)
    {
        await using var connection = new NpgsqlConnection(Database.ServiceConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT outcome FROM generation_calls WHERE user_id = $1 ORDER BY id", connection) { Parameters = { new() { Value = person } } };
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var outcomes = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            outcomes.Add(reader.GetString(0));
        }

        return outcomes;
    }

    /// <summary>What the person's calls cost, in US dollars; those of one kind where it is named.</summary>
    internal async Task<decimal> SpentAsync(Guid person, string? kind = null)
    {
        await using var connection = new NpgsqlConnection(Database.ServiceConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT coalesce(sum(cost_usd), 0) FROM generation_calls WHERE user_id = $1 AND kind = coalesce($2, kind)", connection)
        {
            Parameters = { new() { Value = person }, new() { Value = (object?)kind ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text } },
        };
        return (decimal)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<ProfilesDbContext>(configuration, "profilesdb", options => new ProfilesDbContext(options), null, cancellationToken);

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var (status, text) = Answer(await reader.ReadToEndAsync());
        Asked++;
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            id = "1",
            @object = "chat.completion",
            created = 1,
            model = "test-model-2",
            choices = new[] { new { index = 0, message = new { role = "assistant", content = text }, finish_reason = "stop" } },
            usage = new { prompt_tokens = 1_000, completion_tokens = 1_500, total_tokens = 2_500 },
        }));
    }
}
