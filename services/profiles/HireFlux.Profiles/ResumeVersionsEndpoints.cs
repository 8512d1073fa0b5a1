using System.Net.Mime;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.CreateResumeVersion;
using HireFlux.Profiles.Features.DeleteResumeVersion;
using HireFlux.Profiles.Features.DiffResumeVersion;
using HireFlux.Profiles.Features.ExportResumeVersion;
using HireFlux.Profiles.Features.GetResumeVersion;
using HireFlux.Profiles.Features.ListResumeVersions;
using HireFlux.Profiles.Features.RenameResumeVersion;
using HireFlux.Profiles.Features.ReviseResumeVersion;
using HireFlux.Profiles.Features.SetDefaultResumeVersion;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Profiles;

internal static class ResumeVersionsEndpoints
{
    public static void MapResumeVersionsEndpoints(this IEndpointRouteBuilder app)
    {
        var versions = app.MapGroup("/v1/resume-versions").WithTags("profiles").ProducesProblem(401).ProducesProblem(404).ProducesProblem(503);

        versions.MapPost("/", CreateResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("CreateResumeVersion")
            .WithSummary("Writes a version of a parsed resume for a title, a posting and a tone, from the person's own facts; what the truth check struck is in its report.")
            .ProducesProblem(402)
            .ProducesProblem(409)
            .Validate<CreateResumeVersionRequest>()
            .Idempotent<ProfilesDbContext>();

        versions.MapGet("/", ListResumeVersionsEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ListResumeVersions")
            .WithSummary("The caller's versions, the newest first.")
            .ProducesProblem(400)
            .ProducesProblem(422);

        versions.MapGet("/{id:guid}", GetResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetResumeVersion")
            .WithSummary("A version with its content, the facts behind each line, and its report.");

        versions.MapPatch("/{id:guid}", RenameResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("RenameResumeVersion")
            .WithSummary("Names a version anew. What it says never changes: edits make a revision.")
            .Validate<RenameResumeVersionRequest>();

        versions.MapPost("/{id:guid}/revisions", ReviseResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ReviseResumeVersion")
            .WithSummary("Makes a new version of one: strikes lines, restores lines of the person's facts, or changes words, which then are the person's own.")
            .Validate<ReviseResumeVersionRequest>()
            .Idempotent<ProfilesDbContext>();

        versions.MapPut("/{id:guid}/default", SetDefaultResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("SetDefaultResumeVersion")
            .WithSummary("Makes a version the default.");

        versions.MapDelete("/{id:guid}", DeleteResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("DeleteResumeVersion")
            .WithSummary("Deletes a version; the newest of the others becomes the default if it was.");

        versions.MapGet("/{id:guid}/diff", DiffResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("DiffResumeVersion")
            .WithSummary("What is added, removed, reworded and moved, against the facts it was written from or against another version (with=).")
            .ProducesProblem(422);

        versions.MapGet("/{id:guid}/export", ExportResumeVersionEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ExportResumeVersion")
            .WithSummary("The version as a file: format pdf, docx, txt or json (JSON Resume); template classic, sidebar or compact.")
            .Produces(200, null, MediaTypes.Pdf, MediaTypes.Docx, MediaTypeNames.Text.Plain, MediaTypes.Json)
            .ProducesProblem(422);
    }
}
