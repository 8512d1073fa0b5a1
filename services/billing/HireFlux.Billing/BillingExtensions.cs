using FluentValidation;
using HireFlux.Billing.Consumers;
using HireFlux.Billing.Features.GetCredits;
using HireFlux.Billing.Features.GetSubscription;
using HireFlux.Billing.Features.GrantBonus;
using HireFlux.Billing.Features.ListLedger;
using HireFlux.Billing.Features.ListPlans;
using HireFlux.Billing.Ledger;
using HireFlux.Billing.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;
using OpenTelemetry.Metrics;

namespace HireFlux.Billing;

internal static class BillingExtensions
{
    public static void AddBilling(this WebApplicationBuilder builder)
    {
        builder.AddPersistence<BillingDbContext>("billingdb");
        builder.AddMessaging<BillingDbContext>(messaging => messaging
            .Handle<KeepWallets>()
            .Handle<SettleSubmissions>());
        builder.Services.AddValidatorsFromAssemblyContaining<BillingDbContext>(includeInternalTypes: true);
        builder.Services.AddScoped<WalletLedger>();
        builder.Services.AddScoped<CreditReservations>();
        builder.Services.AddScoped<LedgerProof>();
        builder.Services.AddHostedService<LedgerProofSchedule>();
        builder.Services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddMeter(LedgerProofSchedule.MeterName));
    }

    public static void MapBillingEndpoints(this WebApplication app)
    {
        var v1 = app.MapGroup("/v1").WithTags("billing");

        v1.MapGet("/credits", GetCreditsEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetCredits").WithSummary("The balance and the ten latest transactions.");
        v1.MapGet("/credits/ledger", ListLedgerEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ListLedger").WithSummary("All transactions, newest first, with the running balance.");
        v1.MapGet("/plans", ListPlansEndpoint.HandleAsync)
            .AllowAnonymous()
            .WithName("ListPlans").WithSummary("The plans there are, with their quotas.");
        v1.MapGet("/subscription", GetSubscriptionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetSubscription").WithSummary("The caller's plan; free when nothing was subscribed to.");
        v1.MapPost("/admin/credits/bonus", GrantBonusEndpoint.HandleAsync)
            .Validate<GrantBonusRequest>().Idempotent<BillingDbContext>()
            .RequireAuthorization(Policies.Admin)
            .WithName("GrantBonus").WithSummary("Gives a person credits, with a reason.");
    }
}
