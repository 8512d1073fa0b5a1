using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace HireFlux.ServiceDefaults.Auth;

/// <summary>
/// Fetches the keys that tokens are checked with while the service starts, so that tokens are read later though identity is away.
/// It holds nothing up: until they are there, a request with a token is answered 503.
/// </summary>
internal sealed class TokenKeysAtStart(IOptionsMonitor<JwtBearerOptions> options, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var keys = options.Get(JwtBearerDefaults.AuthenticationScheme).ConfigurationManager;
        while (keys is not null)
        {
            try
            {
                await keys.GetConfigurationAsync(stoppingToken);
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException && !stoppingToken.IsCancellationRequested)
            {
                // Whatever it was, it is no reason to end the service: identity itself has none before it has read its own.
                await Task.Delay(s_pause, clock, stoppingToken);
            }
        }
    }
}
