using System.Net;
using System.Net.Http.Headers;
using HireFlux.Gateway.Routing;
using HireFlux.Testing;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace HireFlux.Gateway.Tests;

/// <summary>The gateway on a real port, in front of one back end for each service.</summary>
public sealed class GatewayHost : IAsyncLifetime
{
    private readonly Dictionary<string, string> _settings = [];
    private WebApplicationFactory<Program>? _factory;

    public TestTokens Tokens { get; } = new();

    public IReadOnlyDictionary<string, BackEnd> BackEnds { get; } = GatewayRoutes.Services.ToDictionary(service => service, service => new BackEnd(service));

    public BackEnd this[string service] => BackEnds[service];

    /// <summary>A setting beyond the services' addresses; before the host starts.</summary>
    public GatewayHost With(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Started, for a test that wants one of its own.</summary>
    public async Task<GatewayHost> StartedAsync()
    {
        await InitializeAsync();
        return this;
    }

    public async ValueTask InitializeAsync()
    {
        foreach (var backEnd in BackEnds.Values)
        {
            await backEnd.StartAsync();
        }

        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Production");
            web.UseSetting("Logging:LogLevel:Default", "Warning");
            web.UseSetting("Auth:Issuer", TestTokens.Issuer);
            foreach (var (service, backEnd) in BackEnds)
            {
                web.UseSetting($"services:{service}:http:0", backEnd.Address);
            }

            foreach (var (key, value) in _settings)
            {
                web.UseSetting(key, value);
            }

            web.ConfigureTestServices(services => services.LeaveSignalsToTheProgram().PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            {
                var keys = new OpenIdConnectConfiguration { Issuer = TestTokens.Issuer };
                keys.SigningKeys.Add(Tokens.Key);
                options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(keys);
            }));
        });
        _factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _factory.StartServer();
    }

    public HttpClient Anonymous() => _factory!.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = _factory.ClientOptions.BaseAddress,
    });

    public HttpClient Person(bool admin = false) => WithToken(Tokens.For(Guid.CreateVersion7(), admin));

    public HttpClient WithToken(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Everything that reached any back end under this path.</summary>
    public IReadOnlyList<(string Service, ReceivedRequest Request)> Received(string path) =>
        [.. BackEnds.Values.SelectMany(backEnd => backEnd.Received.Where(request => request.Target == path).Select(request => (backEnd.Name, request)))];

    public async ValueTask DisposeAsync()
    {
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }

        foreach (var backEnd in BackEnds.Values)
        {
            await backEnd.DisposeAsync();
        }

        Tokens.Dispose();
    }
}
