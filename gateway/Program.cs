using HireFlux.Gateway;
using HireFlux.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("gateway");
builder.AddGateway();

var app = builder.Build();
app.UseGatewayProtection();
app.UseServiceDefaults(isGateway: true);
app.MapGatewayEndpoints();
await app.RunAsync();
