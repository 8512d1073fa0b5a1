using System.Net.Mime;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.CreateCoverLetter;
using HireFlux.Profiles.Features.DeleteCoverLetter;
using HireFlux.Profiles.Features.EditCoverLetter;
using HireFlux.Profiles.Features.ExportCoverLetter;
using HireFlux.Profiles.Features.GetCoverLetter;
using HireFlux.Profiles.Features.ListCoverLetters;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Profiles;

internal static class CoverLettersEndpoints
{
    public static void MapCoverLettersEndpoints(this IEndpointRouteBuilder app)
    {
        var letters = app.MapGroup("/v1/cover-letters").WithTags("profiles").ProducesProblem(401).ProducesProblem(404).ProducesProblem(503);

        letters.MapPost("/", CreateCoverLetterEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("CreateCoverLetter")
            .WithSummary("Writes a letter to a posting from the facts of a resume; every sentence names what it stands on, and what the truth check struck is told.")
            .ProducesProblem(402)
            .ProducesProblem(409)
            .Validate<CreateCoverLetterRequest>()
            .Idempotent<ProfilesDbContext>();

        letters.MapGet("/", ListCoverLettersEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ListCoverLetters")
            .WithSummary("The caller's letters, the newest first; of one posting with job_id.")
            .ProducesProblem(400)
            .ProducesProblem(422);

        letters.MapGet("/{id:guid}", GetCoverLetterEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetCoverLetter")
            .WithSummary("A letter in full, with its sources and warnings.");

        letters.MapPatch("/{id:guid}", EditCoverLetterEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("EditCoverLetter")
            .WithSummary("Takes the caller's own text; what it says that no fact says is reported, not struck.")
            .Validate<EditCoverLetterRequest>();

        letters.MapDelete("/{id:guid}", DeleteCoverLetterEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("DeleteCoverLetter")
            .WithSummary("Deletes a letter.");

        letters.MapGet("/{id:guid}/export", ExportCoverLetterEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ExportCoverLetter")
            .WithSummary("The letter as a file: format pdf, docx or txt; template classic, sidebar or compact.")
            .Produces(200, null, MediaTypes.Pdf, MediaTypes.Docx, MediaTypeNames.Text.Plain)
            .ProducesProblem(422);
    }
}
