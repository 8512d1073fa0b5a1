using HireFlux.Applications;
using HireFlux.Applications.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Persistence;

if (args is ["migrate"])
{
    return await ServiceMigrator.RunAsync<ApplicationsDbContext>("applicationsdb", options => new ApplicationsDbContext(options));
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("applications");
builder.AddApplications();

var app = builder.Build();
app.UseServiceDefaults();
app.MapApplicationsEndpoints();
await app.RunAsync();
return 0;
