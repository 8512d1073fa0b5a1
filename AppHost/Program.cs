var builder = DistributedApplication.CreateBuilder(args);

// Who the tokens say they are from, and where people come in: the gateway's address as they see it.
var publicUrl = builder.AddParameter("public-url");
var adminEmail = builder.AddParameter("admin-email");
var adminPassword = builder.AddParameter("admin-password", secret: true);
var identitySealing = builder.AddParameter("identity-sealing-secret", secret: true);
var jobsSealing = builder.AddParameter("jobs-sealing-secret", secret: true);
var fileLinks = builder.AddParameter("profiles-link-secret", secret: true);

// Where matching saves its index, so that it needn't be made anew at every start.
var home = Path.GetFullPath(Environment.GetEnvironmentVariable("HIREFLUX_HOME") ?? ".hireflux");
var snapshots = builder.AddParameter("matching-snapshot-folder", Path.Combine(home, "matching"));

// Where uploaded files are kept; Files__Store=s3 with its settings in the environment keeps them in an S3-compatible store instead.
var files = builder.AddParameter("files-folder", Path.Combine(home, "files"));

var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithManagementPlugin().WithDataVolume();
var postgres = builder.AddPostgres("postgres").WithDataVolume();
var redis = builder.AddRedis("redis").WithDataVolume();

var (identity, identityMigrations) = AddService<Projects.HireFlux_Identity>("identity");
var (profiles, profilesMigrations) = AddService<Projects.HireFlux_Profiles>("profiles");
var (jobs, _) = AddService<Projects.HireFlux_Jobs>("jobs");
var (matching, _) = AddService<Projects.HireFlux_Matching>("matching");
var (applications, _) = AddService<Projects.HireFlux_Applications>("applications");
var (billing, _) = AddService<Projects.HireFlux_Billing>("billing");

identityMigrations
    .WithEnvironment("Admin__Email", adminEmail)
    .WithEnvironment("Admin__Password", adminPassword)
    .WithEnvironment("Sealing__Secret", identitySealing);
identity.WithEnvironment("Sealing__Secret", identitySealing);

// It reads boards on several threads: one native heap for all of them and a small young generation (6 MiB, in hexadecimal) save memory that it would only keep.
jobs.WithEnvironment("Sealing__Secret", jobsSealing)
    .WithEnvironment("MALLOC_ARENA_MAX", "1")
    .WithEnvironment("DOTNET_GCgen0size", "600000");
profilesMigrations.WithEnvironment("Files__Folder", files);
matching.WithEnvironment("Scoring__SnapshotFolder", snapshots);
profiles.WithEnvironment("Files__Folder", files).WithEnvironment("Files__LinkSecret", fileLinks);

// The two synchronous reads there are, and the keys that everyone checks tokens with.
profiles.WithReference(jobs);
applications.WithReference(profiles);
foreach (var service in new[] { identity, profiles, jobs, matching, applications, billing })
{
    service.WithReference(identity);
}

// Without a launch profile, so that the port is this one and no other.
var gateway = builder.AddProject<Projects.HireFlux_Gateway>("gateway", launchProfileName: null)
    .WithHttpEndpoint(port: 8080, name: "http")
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health/ready")
    .WithEnvironment("ASPNETCORE_ENVIRONMENT", builder.Environment.EnvironmentName)
    .WithEnvironment("Auth__Issuer", publicUrl)
    .WithReference(redis)
    .WaitFor(redis);
foreach (var service in new[] { identity, profiles, jobs, matching, applications, billing })
{
    // The door opens when everyone is in: an event published before its readers have declared their queues would miss them.
    gateway.WithReference(service).WaitFor(service);
}

if (builder.Environment.IsDevelopment())
{
    var boards = builder.AddProject<Projects.HireFlux_BoardSimulator>("board-simulator")
        .WithHttpHealthCheck("/health/ready");
    jobs.WithEnvironment("Boards__Greenhouse__BaseUrl", ReferenceExpression.Create($"{boards.GetEndpoint("http")}/greenhouse"))
        .WithEnvironment("Boards__Lever__BaseUrl", ReferenceExpression.Create($"{boards.GetEndpoint("http")}/lever"))
        .WithEnvironment("Boards__Ashby__BaseUrl", ReferenceExpression.Create($"{boards.GetEndpoint("http")}/ashby"));
}

builder.Build().Run();

// A service, its database, and the one-shot migrator of the same binary. The migrator is the server's administrator and
// makes the service's role; the service itself only ever sees that role, and so its own database.
(IResourceBuilder<ProjectResource> Service, IResourceBuilder<ProjectResource> Migrations) AddService<TProject>(string name)
    where TProject : IProjectMetadata, new()
{
    var database = postgres.AddDatabase($"{name}db");
    var password = builder.AddParameter($"{name}-db-password", secret: true);
    var endpoint = postgres.Resource.PrimaryEndpoint;

    var migrations = builder.AddProject<TProject>($"{name}-migrations", launchProfileName: null)
        .WithArgs("migrate")
        .WithEnvironment("DOTNET_ENVIRONMENT", builder.Environment.EnvironmentName)
        .WithReference(database)
        .WithEnvironment("Database__Role", name)
        .WithEnvironment("Database__Password", password)
        .WaitFor(database);

    var service = builder.AddProject<TProject>(name)
        .WithEnvironment("ASPNETCORE_ENVIRONMENT", builder.Environment.EnvironmentName)
        .WithEnvironment($"ConnectionStrings__{name}db", ReferenceExpression.Create(
            $"Host={endpoint.Property(EndpointProperty.Host)};Port={endpoint.Property(EndpointProperty.Port)};Username={name};Password={password};Database={name}db"))
        .WithEnvironment("Auth__Issuer", publicUrl)
        .WithReference(rabbitmq)
        .WithReference(redis)
        .WithHttpHealthCheck("/health/ready")
        .WaitFor(rabbitmq)
        .WaitFor(redis)
        .WaitForCompletion(migrations);

    return (service, migrations);
}
