using HireFlux.Profiles;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Persistence;
using HireFlux.Profiles.Reading;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Persistence;

if (args is ["migrate"])
{
    return await ServiceMigrator.RunAsync<ProfilesDbContext>(
        "profilesdb", options => new ProfilesDbContext(options), (_, configuration, cancellationToken) => ObjectStores.PrepareAsync(configuration, cancellationToken));
}

if (args is [ReadingLoop.Verb])
{
    return ReadingLoop.Run();
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("profiles");
builder.AddProfiles();

var app = builder.Build();
app.UseServiceDefaults();
app.MapProfilesEndpoints();
await app.RunAsync();
return 0;
