using HireFlux.Jobs;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Persistence;

if (args is ["migrate"])
{
    return await ServiceMigrator.RunAsync<JobsDbContext>("jobsdb", options => new JobsDbContext(options));
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("jobs");
builder.AddJobs();

var app = builder.Build();
app.UseServiceDefaults();
app.MapJobsEndpoints();
await app.RunAsync();
return 0;
