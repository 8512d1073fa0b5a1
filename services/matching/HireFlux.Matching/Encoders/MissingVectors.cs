using HireFlux.FitIndex;
using HireFlux.Matching.Domain;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Encoders;

/// <summary>
/// Has the vectors made that people and postings lack, and stores them; who got any is scored again. What is missing follows from the rows
/// themselves, so nothing can be forgotten. One replica does it at a time, as a text is paid for each time it is encoded.
/// </summary>
internal sealed class MissingVectors(
    MatchingDbContext db, TextEncoder encoder, TextRefusals refusals, CandidateReader candidates, JobEpochs epochs, WorkQueue work, TimeProvider time)
{
    private const int PostingsPerRound = 32;
    private const int PeoplePerRound = 32;

    /// <summary>Makes some; false when none are missing, or another replica is at it.</summary>
    public async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            // Of the session, not of a transaction: one that stays open over a call would keep the index reading the same rows again.
            if (!await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock(hashtextextended('vectors', 0)) AS \"Value\"").SingleAsync(cancellationToken))
            {
                return false;
            }

            try
            {
                var people = await FillPeopleAsync(cancellationToken);
                return await FillPostingsAsync(cancellationToken) || people;
            }
            finally
            {
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock(hashtextextended('vectors', 0))", CancellationToken.None);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Deletes vectors of other encoders: theirs are missing then.</summary>
    public async Task ForgetOthersAsync(CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"UPDATE profile_read_models SET vectors = NULL, vectors_encoder = NULL, vectors_revision = NULL WHERE vectors_encoder <> {encoder.Version}",
            cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"UPDATE job_read_models SET vectors = NULL, vectors_encoder = NULL, vectors_version = NULL WHERE vectors_encoder <> {encoder.Version}",
            cancellationToken);
    }

    private async Task<bool> FillPeopleAsync(CancellationToken cancellationToken)
    {
        var ids = await db.Database.SqlQuery<Guid>(
            $"""
            SELECT user_id AS "Value" FROM profile_read_models WHERE vectors_revision IS DISTINCT FROM revision
            ORDER BY updated_at LIMIT {PeoplePerRound}
            """).ToListAsync(cancellationToken);
        var states = await candidates.ReadStatesAsync(ids, DateOnly.FromDateTime(time.UtcNow()), cancellationToken);
        var people = states.ConvertAll(person => new EncodedSubject(person.UserId, person.Revision, EncodedTexts.Of(person.Facts), person.Vectors));
        var made = await refusals.EncodeAsync(people, cancellationToken);
        foreach (var person in people)
        {
            await StoreAsync(person, StoredVectors.Write(made(person), encoder.Dimensions), cancellationToken);
        }

        return people.Count > 0;
    }

    /// <summary>A person with new vectors is another revision: what was scored without them is not written any more.</summary>
    private async Task StoreAsync(EncodedSubject person, byte[] vectors, CancellationToken cancellationToken)
    {
        var next = person.Missing.Any() ? person.Version + 1 : person.Version;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE profile_read_models SET vectors = {vectors}, vectors_encoder = {encoder.Version}, vectors_revision = {next}, revision = {next}
            WHERE user_id = {person.Id} AND revision = {person.Version}
            """,
            cancellationToken);
        if (stored > 0 && next > person.Version)
        {
            await work.RequestAsync(WorkKinds.Profile, [person.Id], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> FillPostingsAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Jobs.FromSql(
            $"""
            SELECT * FROM job_read_models WHERE is_active AND vectors_version IS DISTINCT FROM version
            ORDER BY posted_at DESC LIMIT {PostingsPerRound}
            """)
            .AsNoTracking()
            .Select(row => new { row.JobId, row.Version, row.Facts, row.Vectors, row.VectorsEncoder })
            .ToListAsync(cancellationToken);
        var postings = rows.ConvertAll(row => new EncodedSubject(
            row.JobId, row.Version, EncodedTexts.Of(FactsJson.Read<PostingFacts>(row.Facts!)), encoder.Read(row.Vectors, row.VectorsEncoder)));
        var made = await refusals.EncodeAsync(postings, cancellationToken);
        await StoreAsync(postings, [.. postings.Select(posting => StoredVectors.Write(made(posting), encoder.Dimensions))], cancellationToken);
        return postings.Count > 0;
    }

    private async Task StoreAsync(List<EncodedSubject> postings, byte[][] vectors, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. postings.Select(posting => posting.Id)];
        long[] versions = [.. postings.Select(posting => posting.Version)];
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await db.Database.SqlQuery<Guid>(
            $"""
            WITH held AS (SELECT job_id FROM job_read_models WHERE job_id = ANY({ids}) ORDER BY job_id FOR NO KEY UPDATE)
            UPDATE job_read_models AS job SET vectors = made.vectors, vectors_encoder = {encoder.Version}, vectors_version = made.version
            FROM held JOIN unnest({ids}, {versions}, {vectors}) AS made (job_id, version, vectors) USING (job_id)
            WHERE job.job_id = held.job_id AND job.version = made.version
            RETURNING job.job_id AS "Value"
            """).ToListAsync(cancellationToken);
        Guid[] gained = [.. postings.Where(posting => posting.Missing.Any()).Select(posting => posting.Id).Intersect(stored)];
        if (gained.Length > 0)
        {
            await epochs.CountChangeAsync(gained[0], cancellationToken);
            await work.RequestAsync(WorkKinds.Job, gained, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
