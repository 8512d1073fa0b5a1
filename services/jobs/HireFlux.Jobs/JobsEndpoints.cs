using HireFlux.Jobs.Features.CreateJobSource;
using HireFlux.Jobs.Features.DeleteJobSource;
using HireFlux.Jobs.Features.GetJob;
using HireFlux.Jobs.Features.GetJobSource;
using HireFlux.Jobs.Features.GetSyncRun;
using HireFlux.Jobs.Features.ImportJob;
using HireFlux.Jobs.Features.ListJobSources;
using HireFlux.Jobs.Features.ListSyncRefusals;
using HireFlux.Jobs.Features.ListSyncRuns;
using HireFlux.Jobs.Features.SearchJobs;
using HireFlux.Jobs.Features.StartSync;
using HireFlux.Jobs.Features.UpdateJobSource;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Jobs;

/// <summary>Every route of the jobs service.</summary>
internal static class JobsEndpoints
{
    public static void MapJobsEndpoints(this WebApplication app)
    {
        var v1 = app.MapGroup("/v1").WithTags("jobs");

        v1.MapGet("/jobs", SearchJobsEndpoint.HandleAsync).RequireAuthorization(Policies.User)
            .WithName("SearchJobs").WithSummary("Searches the open postings");
        v1.MapGet("/jobs/{id:guid}", GetJobEndpoint.HandleAsync).RequireAuthorization(Policies.User)
            .WithName("GetJob").WithSummary("Gives one posting in full");

        v1.MapPost("/jobs/import", ImportJobEndpoint.HandleAsync).RequireAuthorization(Policies.User)
            .Validate<ImportJobRequest>().Idempotent<JobsDbContext>()
            .WithName("ImportJob").WithSummary("Reads the posting of a page");

        v1.MapPost("/admin/job-sources", CreateJobSourceEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .Validate<CreateJobSourceRequest>().Idempotent<JobsDbContext>()
            .WithName("CreateJobSource").WithSummary("Registers a board to read postings from");
        v1.MapGet("/admin/job-sources", ListJobSourcesEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .WithName("ListJobSources").WithSummary("Lists the sources, the newest first");
        v1.MapGet("/admin/job-sources/{id:guid}", GetJobSourceEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .WithName("GetJobSource").WithSummary("Gives one source");
        v1.MapPatch("/admin/job-sources/{id:guid}", UpdateJobSourceEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .Validate<UpdateJobSourceRequest>()
            .WithName("UpdateJobSource").WithSummary("Changes a source, switches it on or off, replaces its key");
        v1.MapDelete("/admin/job-sources/{id:guid}", DeleteJobSourceEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .WithName("DeleteJobSource").WithSummary("Deletes a source with its postings");

        v1.MapPost("/admin/job-sources/{id:guid}/sync", StartSyncEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .Idempotent<JobsDbContext>()
            .WithName("StartSync").WithSummary("Starts reading the board");
        v1.MapGet("/admin/job-sources/{id:guid}/runs", ListSyncRunsEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .WithName("ListSyncRuns").WithSummary("Lists a source's sync runs, the newest first");
        v1.MapGet("/admin/job-sources/{id:guid}/runs/{runId:guid}", GetSyncRunEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .WithName("GetSyncRun").WithSummary("Gives a run's progress, result and refusals");
        v1.MapGet("/admin/job-sources/{id:guid}/runs/{runId:guid}/refusals", ListSyncRefusalsEndpoint.HandleAsync).RequireAuthorization(Policies.Admin)
            .WithName("ListSyncRefusals").WithSummary("Pages through what a run refused");
    }
}
