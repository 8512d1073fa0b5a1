using HireFlux.Jobs;
using HireFlux.Jobs.Persistence;
using HireFlux.Jobs.Sync;
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
if (args is ["reseal"])
{
    await using var scope = app.Services.CreateAsyncScope();
    return (await scope.ServiceProvider.GetRequiredService<SourceKeys>().ResealAsync(CancellationToken.None)).Unreadable == 0 ? 0 : 1;
}

app.UseServiceDefaults();
app.MapJobsEndpoints();
await app.RunAsync();
return 0;
