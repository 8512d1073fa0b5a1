using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace HireFlux.Testing;

/// <summary>
/// Runs one service in this process on a real port, with a database, a virtual host and a key prefix of its own on the run's servers.
/// A service's tests derive from it to say how its database is migrated.
/// </summary>
/// <typeparam name="TProgram">The service's entry point.</typeparam>
/// <param name="connectionName">The database's resource name, such as <c>jobsdb</c>.</param>
public abstract class ServiceHost<TProgram>(string connectionName) : IAsyncDisposable
    where TProgram : class
{
    private WebApplicationFactory<TProgram>? _factory;

    /// <summary>The service's database.</summary>
    public TestDatabase Database { get; private set; } = null!;

    /// <summary>The service's broker.</summary>
    public TestVirtualHost Broker { get; private set; } = null!;

    /// <summary>Signs tokens that the service accepts.</summary>
    public TestTokens Tokens { get; } = new();

    /// <summary>Events going out, and events sent in.</summary>
    public EventProbe Events { get; private set; } = null!;

    /// <summary>The service's own container.</summary>
    public IServiceProvider Services => _factory!.Services;

    /// <summary>Creates what the service needs, migrates and starts it.</summary>
    public virtual async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync(connectionName);
        Broker = await TestVirtualHost.CreateAsync();
        var settings = new Dictionary<string, string?>
        {
            [$"ConnectionStrings:{connectionName}"] = Database.AdministratorConnectionString,
            ["Database:Role"] = Database.Name,
            ["Database:Password"] = TestDatabase.Password,
        };
        foreach (var (key, value) in Settings)
        {
            settings[key] = value;
        }

        await MigrateAsync(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), CancellationToken.None);
        Events = await EventProbe.StartAsync(Broker.Uri);
        await StartServiceAsync();
    }

    /// <summary>A client without a token.</summary>
    public HttpClient Anonymous() => _factory!.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = _factory.ClientOptions.BaseAddress,
    });

    /// <summary>A client of a signed-in person.</summary>
    public HttpClient ClientFor(Guid userId, bool admin = false) => WithToken(Tokens.For(userId, admin));

    /// <summary>A client with any token.</summary>
    public HttpClient WithToken(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Stops the service; its data stays.</summary>
    public async Task StopServiceAsync()
    {
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
            _factory = null;
        }
    }

    /// <summary>Stops the service and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await StopServiceAsync();
        await StartServiceAsync();
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await StopServiceAsync();
        if (Events is not null)
        {
            await Events.DisposeAsync();
        }

        Tokens.Dispose();
        if (Broker is not null)
        {
            await Broker.DisposeAsync();
        }

        if (Database is not null)
        {
            await Database.DisposeAsync();
        }
    }

    /// <summary>More settings for the service, such as a simulator's address.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> Settings => [];

    /// <summary>How the service reaches its database; a test may put a proxy in between.</summary>
    protected virtual string ServiceDatabase => Database.ServiceConnectionString;

    /// <summary>How the service reaches its broker.</summary>
    protected virtual Uri ServiceBroker => Broker.Uri;

    /// <summary>How the service reaches its cache.</summary>
    /// <param name="redis">The run's own.</param>
    protected virtual string ServiceCache(string redis) => redis;

    /// <summary>Replaces services, such as the clock.</summary>
    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>Migrates the database: a call of <c>ServiceMigrator.MigrateAsync</c>.</summary>
    protected abstract Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken);

    private async Task StartServiceAsync()
    {
        var servers = await TestServers.GetAsync();
        _factory = new WebApplicationFactory<TProgram>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Production");
            web.UseContentRoot(AppContext.BaseDirectory);
            web.UseSetting("Logging:LogLevel:Default", "Warning");
            web.UseSetting($"ConnectionStrings:{connectionName}", ServiceDatabase);
            web.UseSetting("ConnectionStrings:rabbitmq", ServiceBroker.ToString());
            web.UseSetting("ConnectionStrings:redis", ServiceCache(servers.Redis));
            web.UseSetting("Redis:KeyPrefix", $"{Database.Name}:");
            web.UseSetting("Auth:Issuer", TestTokens.Issuer);
            foreach (var (key, value) in Settings)
            {
                web.UseSetting(key, value);
            }

            web.ConfigureTestServices(services =>
            {
                services.LeaveSignalsToTheProgram();
                services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
                {
                    var keys = new OpenIdConnectConfiguration { Issuer = TestTokens.Issuer };
                    keys.SigningKeys.Add(Tokens.Key);
                    options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(keys);
                });
                ConfigureServices(services);
            });
        });
        _factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _factory.StartServer();
        using var client = Anonymous();
        await Eventually.TrueAsync(async () => (await client.GetAsync("/health/ready")).IsSuccessStatusCode, "the service is ready");
    }
}
