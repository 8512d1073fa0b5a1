using FluentValidation;
using HireFlux.Applications.Consumers;
using HireFlux.Applications.Features.CancelAssist;
using HireFlux.Applications.Features.ConfirmSubmission;
using HireFlux.Applications.Features.CreateApplication;
using HireFlux.Applications.Features.DeleteApplication;
using HireFlux.Applications.Features.GetApplication;
using HireFlux.Applications.Features.GetPipeline;
using HireFlux.Applications.Features.ListApplications;
using HireFlux.Applications.Features.RecordResponse;
using HireFlux.Applications.Features.RequestAssist;
using HireFlux.Applications.Features.UpdateApplication;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;

namespace HireFlux.Applications;

internal static class ApplicationsExtensions
{
    public static void AddApplications(this WebApplicationBuilder builder)
    {
        builder.AddPersistence<ApplicationsDbContext>("applicationsdb");
        builder.AddMessaging<ApplicationsDbContext>(messaging => messaging
            .Handle<ProjectJobs>()
            .Handle<KeepApplicants>()
            .Handle<FollowCredits>()
            .Handle<ForgetDocuments>());
        builder.Services.AddValidatorsFromAssemblyContaining<ApplicationsDbContext>(includeInternalTypes: true);
        builder.Services.AddScoped<ApplicationWorkflow>();
        builder.Services.AddScoped<AssistWorkflow>();
        builder.Services.AddScoped<ExpiredAssists>();
        builder.Services.AddHostedService<AssistSweep>();
    }

    public static void MapApplicationsEndpoints(this WebApplication app)
    {
        var applications = app.MapGroup("/v1/applications").WithTags("applications");

        applications.MapPost(string.Empty, CreateApplicationEndpoint.HandleAsync)
            .Validate<CreateApplicationRequest>().Idempotent<ApplicationsDbContext>()
            .RequireAuthorization(Policies.User)
            .WithName("CreateApplication").WithSummary("Saves a job, records an application made by hand, or asks for assistance with one.");
        applications.MapGet(string.Empty, ListApplicationsEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ListApplications").WithSummary("The caller's applications, newest first.");
        applications.MapGet("/pipeline", GetPipelineEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetPipeline").WithSummary("How many applications stand where.");
        applications.MapGet("/{id:guid}", GetApplicationEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetApplication").WithSummary("One application with its history and the posting as it was.");
        applications.MapPatch("/{id:guid}", UpdateApplicationEndpoint.HandleAsync)
            .Validate<UpdateApplicationRequest>()
            .RequireAuthorization(Policies.User)
            .WithName("UpdateApplication").WithSummary("Moves an application in the pipeline, or changes its notes.");
        applications.MapDelete("/{id:guid}", DeleteApplicationEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("DeleteApplication").WithSummary("Takes a saved job out of the pipeline.");
        applications.MapPost("/{id:guid}/assist", RequestAssistEndpoint.HandleAsync)
            .Idempotent<ApplicationsDbContext>()
            .RequireAuthorization(Policies.User)
            .WithName("RequestAssist").WithSummary("Asks for assistance with a saved application, for one credit.");
        applications.MapPost("/{id:guid}/submitted", ConfirmSubmissionEndpoint.HandleAsync)
            .Idempotent<ApplicationsDbContext>()
            .RequireAuthorization(Policies.User)
            .WithName("ConfirmSubmission").WithSummary("Confirms that the prepared application was submitted: the credit is spent.");
        applications.MapPost("/{id:guid}/cancel", CancelAssistEndpoint.HandleAsync)
            .Idempotent<ApplicationsDbContext>()
            .RequireAuthorization(Policies.User)
            .WithName("CancelAssist").WithSummary("Gives an assisted application up before submission: the credit comes back.");
        applications.MapPost("/{id:guid}/response", RecordResponseEndpoint.HandleAsync)
            .Validate<RecordResponseRequest>().Idempotent<ApplicationsDbContext>()
            .RequireAuthorization(Policies.User)
            .WithName("RecordResponse").WithSummary("Records an employer's answer and follows it in the pipeline.");
    }
}
