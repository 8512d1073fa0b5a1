using System.Text.Json;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Contracts;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.ImportJob;

/// <summary>Stores the posting of a page under a source of its host: read as those of boards are, and with the same events.</summary>
internal sealed class PageImport(JobsDbContext db, TitleLexicon lexicon, TimeProvider time)
{
    private const string Published = "published";

    public async Task<Results<Created<ImportJobResponse>, Ok<ImportJobResponse>, ProblemHttpResult>> StoreAsync(Uri page, BoardEntry entry, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        if (entry.Posting is not { } posting)
        {
            return Refused(entry.Refusal!);
        }

        if (posting.ExpiresAt <= now)
        {
            return Refused(RefusalReasons.Expired);
        }

        var document = PostingHtml.Read(posting.Html);
        if (document is not { Text.Length: > 0 })
        {
            return Refused(document is null ? RefusalReasons.TooComplex : RefusalReasons.MissingText);
        }

        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        // Holds the host's source, so that of two imports of one page the second finds what the first stored.
        var source = await SourceAsync(page.Authority, now, cancellationToken);
        if (!source.IsActive)
        {
            return Problems.Unprocessable(ImportProblems.HostRefused, "Pages of this host are not imported.");
        }

        var response = await StoreAsync(source, posting, document, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await lexicon.LearnAsync(db.Jobs.Local.Select(job => job.Title), cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return response.Outcome == Published ? TypedResults.Created($"/v1/jobs/{response.JobId}", response) : TypedResults.Ok(response);
    }

    private static ProblemHttpResult Refused(string reason) => Problems.Unprocessable(ImportProblems.PostingRefused, $"The page's posting is refused: {reason}.");

    private async Task<JobSource> SourceAsync(string host, DateTime now, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO job_sources (id, name, kind, board_token, is_active, created_at, updated_at)
            VALUES ({Guid.CreateVersion7()}, {$"page:{host}"}, {BoardKinds.Page}, {host}, true, {now}, {now})
            ON CONFLICT (name) DO NOTHING
            """,
            cancellationToken);
        var id = await db.Sources.Where(source => source.Name == $"page:{host}").Select(source => source.Id).SingleAsync(cancellationToken);
        return (await db.LockSourceAsync(id, cancellationToken))!;
    }

    private async Task<ImportJobResponse> StoreAsync(JobSource source, BoardPosting posting, PostingDocument document, DateTime now, CancellationToken cancellationToken)
    {
        var job = await db.Jobs.SingleOrDefaultAsync(row => row.SourceId == source.Id && row.ExternalId == posting.ExternalId, cancellationToken);
        if (job is { IsActive: true } && job.ContentHash.AsSpan().SequenceEqual(PostingReader.HashOf(posting)))
        {
            return new ImportJobResponse(job.Id, "unchanged");
        }

        var before = job is null ? null : JsonSerializer.Serialize(job.ToPosting());
        if (job is null)
        {
            job = new Job { Id = Guid.CreateVersion7(), SourceId = source.Id, ExternalId = posting.ExternalId, IsActive = false, CreatedAt = now };
            db.Jobs.Add(job);
        }

        PostingReader.Fill(job, posting, document);
        if (!job.IsActive)
        {
            job.IsActive = true;
            db.Publish(new JobPublished(job.Id, job.NextVersion(now), job.ToPosting(), now), job.Id);
            return new ImportJobResponse(job.Id, Published);
        }

        if (JsonSerializer.Serialize(job.ToPosting()) == before)
        {
            return new ImportJobResponse(job.Id, "unchanged");
        }

        db.Publish(new JobChanged(job.Id, job.NextVersion(now), job.ToPosting(), now), job.Id);
        return new ImportJobResponse(job.Id, "changed");
    }
}
