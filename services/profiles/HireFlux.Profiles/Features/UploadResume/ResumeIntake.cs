using System.Globalization;
using HireFlux.Profiles.Background;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Parsing;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.UploadResume;

/// <summary>Takes a file in: into the store first, without a database connection held meanwhile, and then into the queue of the readers.</summary>
internal sealed class ResumeIntake(
    ProfilesDbContext db,
    PersonTurns turns,
    ResumeStore resumes,
    ObjectRegister register,
    IObjectStore store,
    WakeUp<ParsingWorker> readers,
    TimeProvider time,
    ClientInfo client)
{
    /// <summary>As many as a person can have; those that come at once may be a few more.</summary>
    public const int MostResumes = 100;

    private const int StoringAttempts = 3;

    public async Task<Results<Created<ResumeResponse>, Ok<ResumeResponse>, ProblemHttpResult>> AcceptAsync(
        Guid userId, string? fileName, string mediaType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = ContentHash.Of(content.Span);
        for (var attempt = 0; attempt < StoringAttempts; attempt++)
        {
            await register.AnnounceAsync(hash, content.Length, cancellationToken);
            await store.PutAsync(hash, content, cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await turns.HoldAsync(userId, cancellationToken))
            {
                return ProfileProblems.NotFound();
            }

            if (!await register.ClaimAsync(hash, cancellationToken))
            {
                // Removed between storing and now, by somebody's deletion.
                continue;
            }

            var isNew = await InsertAsync(userId, hash, FileName.Clean(fileName, MediaTypes.Extension(mediaType)), mediaType, content.Length, cancellationToken);
            if (isNew && await db.Resumes.CountAsync(resume => resume.UserId == userId && resume.DeletedAt == null, cancellationToken) > MostResumes)
            {
                return ResumeProblems.TooMany(MostResumes);
            }

            var resume = (await resumes.OpenByContentAsync(userId, hash.Bytes, cancellationToken))!;
            var now = time.UtcNow();
            if (isNew || resume.Restart(now))
            {
                db.Audit("resume_uploaded", userId, Facts(resume), now, client);
            }

            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            readers.Ring();
            return isNew ? TypedResults.Created($"/v1/resumes/{resume.Id}", ResumeResponse.Of(resume)) : TypedResults.Ok(ResumeResponse.Of(resume));
        }

        throw new ObjectStoreException("The file was removed each time it was stored.", new TimeoutException());
    }

    /// <summary>False when the person has the file already, also by a request that is under way.</summary>
    private async Task<bool> InsertAsync(Guid userId, ContentHash hash, string fileName, string mediaType, int size, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO resumes (id, user_id, original_filename, file_url, content_sha256, file_size_bytes, file_type, parsing_step, created_at, updated_at)
            VALUES ({Guid.CreateVersion7()}, {userId}, {fileName}, {hash.Url}, {hash.Bytes}, {size}, {mediaType}, {ParsingSteps.Queued}, {now}, {now})
            ON CONFLICT (user_id, content_sha256) WHERE deleted_at IS NULL DO NOTHING
            """,
            cancellationToken) == 1;
    }

    private static Dictionary<string, string?> Facts(Resume resume) => new()
    {
        ["resume_id"] = resume.Id.ToString(),
        ["file_type"] = resume.FileType,
        ["file_size_bytes"] = resume.FileSizeBytes?.ToString(CultureInfo.InvariantCulture),
    };
}
