using HireFlux.Matching;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Persistence;

if (args is ["migrate"])
{
    return await ServiceMigrator.RunAsync<MatchingDbContext>("matchingdb", options => new MatchingDbContext(options));
}

if (args is [AnchorsCommand.Verb, var pairs, var anchors, .. var settings])
{
    return await AnchorsCommand.RunAsync(pairs, anchors, settings);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("matching");
builder.AddMatching();

var app = builder.Build();
app.UseServiceDefaults();
app.MapMatchingEndpoints();
await app.RunAsync();
return 0;
