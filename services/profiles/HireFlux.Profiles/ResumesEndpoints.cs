using System.Net.Mime;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features;
using HireFlux.Profiles.Features.ApplyResume;
using HireFlux.Profiles.Features.CorrectResume;
using HireFlux.Profiles.Features.DeleteResume;
using HireFlux.Profiles.Features.DownloadResume;
using HireFlux.Profiles.Features.ExportResume;
using HireFlux.Profiles.Features.GetResume;
using HireFlux.Profiles.Features.ImportResume;
using HireFlux.Profiles.Features.ListResumes;
using HireFlux.Profiles.Features.ParseResume;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Features.UploadResume;
using HireFlux.Profiles.Files;
using HireFlux.Resumes;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace HireFlux.Profiles;

internal static class ResumesEndpoints
{
    public static void MapResumesEndpoints(this IEndpointRouteBuilder app)
    {
        var resumes = app.MapGroup("/v1/resumes").WithTags("profiles").ProducesProblem(401).ProducesProblem(404).ProducesProblem(503)
            .AddEndpointFilter<StoreFailureFilter>()
            .AddEndpointFilter<EntityTagFilter>();

        resumes.MapPost("/", UploadResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("UploadResume")
            .WithSummary("Takes a PDF or DOCX of at most 5 MB; it is read in the background. The same file again is the same resume (200).")
            .WithMetadata(new RequestSizeLimitAttribute(UploadedFile.MaxRequestBytes))
            .AddOpenApiOperationTransformer((operation, _, _) => DescribeForm(operation))
            .ProducesProblem(400)
            .ProducesProblem(409)
            .ProducesProblem(413)
            .ProducesProblem(415)
            .ProducesProblem(422);

        resumes.MapPost("/import", ImportResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ImportResume")
            .WithSummary("Takes a JSON Resume 1.0.0 document. What it says is given back by the export as it was.")
            .Accepts<object>("application/json")
            .ProducesProblem(400)
            .ProducesProblem(409)
            .ProducesProblem(413)
            .ProducesProblem(415)
            .ProducesProblem(422);

        resumes.MapGet("/", ListResumesEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ListResumes")
            .WithSummary("The caller's resumes, newest first.")
            .ProducesProblem(400)
            .ProducesProblem(422);

        resumes.MapGet("/{id:guid}", GetResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetResume")
            .WithSummary("How far reading is, and what was read. Ask again with If-None-Match: it is 304 until something changed.");

        resumes.MapDelete("/{id:guid}", DeleteResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("DeleteResume")
            .WithSummary("Deletes the resume and its file; versions written from it stay.");

        resumes.MapPatch("/{id:guid}/data", CorrectResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("CorrectResume")
            .WithSummary("Corrects what was read (RFC 7396): null removes, lists are replaced. Send If-Match with the ETag to be told of a change in between.")
            .Accepts<ResumeData>("application/merge-patch+json", "application/json")
            .ProducesProblem(400)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422);

        resumes.MapGet("/{id:guid}/file", LinkResumeFileEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("LinkResumeFile")
            .WithSummary("A link that opens the file for five minutes, without a token.")
            .ProducesProblem(409);

        resumes.MapGet("/{id:guid}/export", ExportResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ExportResume")
            .WithSummary("The resume as a file: format pdf, docx, txt or json (JSON Resume); template classic, sidebar or compact.")
            .Produces(200, null, MediaTypes.Pdf, MediaTypes.Docx, MediaTypeNames.Text.Plain, MediaTypes.Json)
            .ProducesProblem(409)
            .ProducesProblem(422);

        resumes.MapPost("/{id:guid}/parse", ParseResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ParseResume")
            .WithSummary("Reads a resume again that could not be read.")
            .ProducesProblem(409);

        resumes.MapPost("/{id:guid}/apply-to-profile", ApplyResumeEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ApplyResumeToProfile")
            .WithSummary("Fills what the profile does not say yet (name, phone, location, skills) from the resume.")
            .ProducesProblem(409)
            .ProducesProblem(422);

        app.MapGet($"{FileLinks.Path}/{{hash}}", OpenFileEndpoint.HandleAsync)
            .AllowAnonymous()
            .WithTags("profiles")
            .WithName("OpenFile")
            .WithSummary("Opens a signed link.")
            .AddEndpointFilter<StoreFailureFilter>()
            .ProducesProblem(404)
            .ProducesProblem(410)
            .ProducesProblem(503);
    }

    /// <summary>The form is read as it comes, not bound, so its shape has to be said.</summary>
    private static Task DescribeForm(OpenApiOperation operation)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Required = new HashSet<string> { "file" },
                        Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                    },
                },
            },
        };
        return Task.CompletedTask;
    }
}
