using FluentValidation;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Connectors.Ashby;
using HireFlux.Jobs.Connectors.Greenhouse;
using HireFlux.Jobs.Connectors.Lever;
using HireFlux.Jobs.Connectors.Pages;
using HireFlux.Jobs.Features.ImportJob;
using HireFlux.Jobs.Features.SearchJobs;
using HireFlux.Jobs.Persistence;
using HireFlux.Jobs.Sync;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.ServiceDefaults.Security;

namespace HireFlux.Jobs;

/// <summary>What the jobs service is made of.</summary>
internal static class JobsService
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.AddPersistence<JobsDbContext>("jobsdb");
        builder.AddMessaging<JobsDbContext>();
        builder.Services.AddValidatorsFromAssemblyContaining<JobsDbContext>(includeInternalTypes: true);
        builder.Services.AddSingleton(SecretSealer.FromConfiguration(builder.Configuration));
        builder.AddConnectors();
        builder.AddPages();
        builder.AddSync();
        builder.AddSearch();
    }

    private static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<TitleLexicon>();
        builder.Services.AddSingleton<PostingTimesReader>();
        builder.Services.AddScoped<SearchQueries>();
        builder.Services.AddScoped<JobSearch>();
        builder.Services.AddScoped<SearchCache>();
    }

    private static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<PageOptions>(builder.Configuration.GetSection("Pages"));
        if (!builder.Environment.IsDevelopment())
        {
            // Whatever the configuration says: outside development nothing is read from this machine.
            builder.Services.PostConfigure<PageOptions>(options => options.LoopbackPorts = []);
        }

        builder.Services.AddSingleton<PageClient>();
        builder.Services.AddScoped<PageImport>();
    }

    private static void AddConnectors(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<BoardOptions>(builder.Configuration.GetSection("Boards"));
        builder.Services.AddBoardClient();
        builder.Services.AddTransient<IBoardConnector, GreenhouseConnector>();
        builder.Services.AddTransient<IBoardConnector, LeverConnector>();
        builder.Services.AddTransient<IBoardConnector, AshbyConnector>();
    }

    private static void AddSync(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<SyncOptions>(builder.Configuration.GetSection("Sync"));
        builder.Services.AddScoped<SyncRunLeases>();
        builder.Services.AddScoped<BatchReader>();
        builder.Services.AddScoped<SyncBatch>();
        builder.Services.AddScoped<SourceKeys>();
        builder.Services.AddScoped<SyncCompletion>();
        builder.Services.AddSingleton<SyncRunner>();
        builder.Services.AddSingleton<SyncSchedule>();
        builder.Services.AddHostedService<SyncWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<SyncSchedule>());
    }
}
