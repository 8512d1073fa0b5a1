using System.Net;
using System.Net.Http.Json;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace HireFlux.Identity.Tests;

/// <summary>The service starts before its database is there.</summary>
public sealed class AbsentDatabaseTests
{
    [Fact]
    public async Task The_service_starts_without_a_database_and_becomes_ready_when_it_comes()
    {
        var servers = await TestServers.GetAsync();
        await using var broker = await TestVirtualHost.CreateAsync();
        var name = $"absent_{Guid.CreateVersion7():N}";
        var administrator = new NpgsqlConnectionStringBuilder(servers.Postgres) { Database = name }.ConnectionString;
        var service = new NpgsqlConnectionStringBuilder(servers.Postgres) { Database = name, Username = name, Password = TestDatabase.Password };

        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Production");
            web.UseSetting("ConnectionStrings:identitydb", service.ConnectionString);
            web.UseSetting("ConnectionStrings:rabbitmq", broker.Uri.ToString());
            web.UseSetting("ConnectionStrings:redis", servers.Redis);
            web.UseSetting("Sealing:Secret", IdentityHost.SealingSecret);
            web.ConfigureTestServices(services => services.LeaveSignalsToTheProgram());
        });
        factory.UseKestrel(0);
        factory.StartServer();
        using var client = factory.CreateClient();
        try
        {
            using var token = await client.PostAsync("/v1/auth/token", Form());
            using var discovery = await client.GetAsync("/.well-known/jwks");
            using var register = await client.PostAsJsonAsync("/v1/auth/register", new { email = "a@example.com", password = Person.Password });
            client.DefaultRequestHeaders.Authorization = new("Bearer", new TestTokens().For(Guid.CreateVersion7()));
            using var me = await client.GetAsync("/v1/me");
            client.DefaultRequestHeaders.Authorization = null;

            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
            Assert.All([token, discovery, register, me], response => Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode));

            await ExecuteAsync(servers.Postgres, $"CREATE DATABASE {name}");
            var settings = new Dictionary<string, string?>
            {
                ["ConnectionStrings:identitydb"] = administrator,
                ["Database:Role"] = name,
                ["Database:Password"] = TestDatabase.Password,
            };
            await ServiceMigrator.MigrateAsync<IdentityDbContext>(
                new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
                "identitydb",
                options => new IdentityDbContext(options),
                IdentitySeed.RunAsync,
                CancellationToken.None);

            await Eventually.TrueAsync(async () => (await client.GetAsync("/health/ready")).IsSuccessStatusCode, "the service is ready");
            Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(await client.PostAsync("/v1/auth/token", Form())));
        }
        finally
        {
            await factory.DisposeAsync();
            await ExecuteAsync(servers.Postgres, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            await ExecuteAsync(servers.Postgres, $"DROP ROLE IF EXISTS {name}");
        }
    }

    private static FormUrlEncodedContent Form() => new(new Dictionary<string, string>
    {
        ["grant_type"] = "password",
        ["client_id"] = "hireflux",
        ["username"] = "nobody@example.com",
        ["password"] = "whatever it is",
    });

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
