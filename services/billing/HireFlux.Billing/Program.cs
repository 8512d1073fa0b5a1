using HireFlux.Billing;
using HireFlux.Billing.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Persistence;

if (args is ["migrate"])
{
    return await ServiceMigrator.RunAsync<BillingDbContext>("billingdb", options => new BillingDbContext(options));
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("billing");
builder.AddBilling();

var app = builder.Build();
app.UseServiceDefaults();
app.MapBillingEndpoints();
await app.RunAsync();
return 0;
