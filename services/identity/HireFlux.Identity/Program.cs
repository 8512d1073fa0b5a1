using HireFlux.Identity;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Persistence;

if (args is ["migrate"])
{
    return await ServiceMigrator.RunAsync<IdentityDbContext>("identitydb", options => new IdentityDbContext(options), IdentitySeed.RunAsync);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("identity");
builder.AddIdentity();

var app = builder.Build();
app.UseServiceDefaults();
app.MapIdentityEndpoints();
await app.RunAsync();
return 0;
