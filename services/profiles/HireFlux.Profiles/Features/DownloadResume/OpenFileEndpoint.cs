using HireFlux.Profiles.Files;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.DownloadResume;

/// <summary>Opens a signed link: who has it may read the file, as an attachment that no browser opens as a page.</summary>
internal static class OpenFileEndpoint
{
    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> HandleAsync(
        string hash, string? name, string? type, long? expires, string? signature, FileLinks links, IObjectStore store, HttpContext http, CancellationToken cancellationToken)
    {
        if (!ContentHash.TryParse(hash, out var file) || name is null || type is null || expires is null || signature is null)
        {
            return NotFound();
        }

        switch (links.Judge(file, name, type, expires.Value, signature))
        {
            case FileLinkState.Forged:
                return NotFound();
            case FileLinkState.Expired:
                return Problems.Problem(StatusCodes.Status410Gone, "link_expired", "The link has expired. Ask for a new one.");
        }

        if (await store.OpenReadAsync(file, cancellationToken) is not { } stream)
        {
            return NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return TypedResults.Stream(stream, type, name);
    }

    private static ProblemHttpResult NotFound() => Problems.NotFound("file_not_found", "This link opens no file.");
}
