using HireFlux.Probe;
using HireFlux.Probe.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;

if (args is ["migrate"])
{
    return await ServiceMigrator.RunAsync<ProbeDbContext>("probedb", options => new ProbeDbContext(options));
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("probe");
builder.AddPersistence<ProbeDbContext>("probedb");
builder.AddMessaging<ProbeDbContext>(messaging => messaging.Handle<RecordProbes>());
if (builder.Configuration["Probe:RelayOff"] == "true")
{
    // Stands for the moment between commit and publish, held open for as long as a test needs.
    builder.Services.Remove(builder.Services.Single(service => service.ImplementationType?.Name == "OutboxRelay"));
}

var app = builder.Build();
app.UseServiceDefaults();
app.MapProbeEndpoints();
await app.RunAsync();
return 0;
