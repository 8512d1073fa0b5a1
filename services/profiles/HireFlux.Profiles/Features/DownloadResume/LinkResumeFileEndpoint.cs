using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Persistence;
using HireFlux.Profiles.Scanning;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace HireFlux.Profiles.Features.DownloadResume;

internal static class LinkResumeFileEndpoint
{
    public static async Task<Results<Ok<FileLinkResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        ClaimsPrincipal user,
        ResumeStore resumes,
        IObjectStore store,
        FileLinks links,
        IFileScanner scanner,
        IOptions<FilesOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await resumes.FindAsync(user.UserId(), id, cancellationToken) is not { ContentSha256: { } sha256, FileType: { } mediaType } resume)
        {
            return ResumeProblems.NotFound();
        }

        if (resume.ScanStatus == ScanStatuses.Infected || (scanner.IsConfigured && resume.ScanStatus != ScanStatuses.Clean))
        {
            return ResumeProblems.NotGivenOut(resume.ScanStatus);
        }

        var (hash, expiresAt) = (ContentHash.From(sha256), time.UtcNow() + options.Value.LinkLifetime);
        var name = resume.OriginalFilename ?? FileName.Clean(null, MediaTypes.Extension(mediaType));
        var url = store.CreateLink(hash, name, mediaType, expiresAt)?.AbsoluteUri ?? links.Create(hash, name, mediaType, expiresAt);
        return TypedResults.Ok(new FileLinkResponse(url, expiresAt, name, mediaType, resume.FileSizeBytes));
    }
}
