using FluentValidation;
using HireFlux.Identity.Audit;
using HireFlux.Identity.Consumers;
using HireFlux.Identity.Features.Admin;
using HireFlux.Identity.Keys;
using HireFlux.Identity.Passwords;
using HireFlux.Identity.Persistence;
using HireFlux.Identity.SignIn;
using HireFlux.Identity.Tokens;
using HireFlux.ServiceDefaults.Health;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.ServiceDefaults.Security;
using StackExchange.Redis;

namespace HireFlux.Identity;

internal static class IdentityExtensions
{
    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        builder.AddPersistence<IdentityDbContext>("identitydb");
        builder.AddMessaging<IdentityDbContext>(messaging => messaging.Handle<RecordAuditEntries>().Handle<DeliverNotifications>());
        builder.AddTokenServer();

        var services = builder.Services;
        services.AddValidatorsFromAssemblyContaining<IdentityDbContext>(includeInternalTypes: true);
        services.AddSingleton(SecretSealer.FromConfiguration(builder.Configuration));
        services.AddSingleton<KeyRing>();
        services.AddScoped<KeyStore>();
        services.AddSingleton<KeyRefresh>();
        services.AddHostedService(provider => provider.GetRequiredService<KeyRefresh>());
        services.AddHealthChecks().AddCheck<KeyHealthCheck>("signing-keys", tags: [HealthExtensions.ReadyTag]);

        services.AddSingleton<PasswordHasher>();
        services.AddSingleton<MemoryAttemptStore>();
        if (!string.IsNullOrWhiteSpace(builder.Configuration.GetConnectionString("redis")))
        {
            services.AddSingleton<IAttemptStore>(provider => new RedisAttemptStore(
                provider.GetRequiredService<IConnectionMultiplexer>(), builder.Configuration, provider.GetRequiredService<TimeProvider>()));
        }

        services.AddSingleton<AttemptLimiter>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<AuditVerifier>();
        services.AddHostedService<AuditMaintenance>();
        services.AddScoped<AdminReads>();
        services.AddScoped<UserSwitch>();
    }
}
