using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Persistence;

/// <summary>Finds a person's resumes. A deleted one is not there.</summary>
internal sealed class ResumeStore(ProfilesDbContext db)
{
    /// <summary>Another person's resume is null too.</summary>
    public Task<Resume?> FindAsync(Guid userId, Guid id, CancellationToken cancellationToken) => db.Resumes.AsNoTracking()
        .SingleOrDefaultAsync(resume => resume.Id == id && resume.UserId == userId && resume.DeletedAt == null, cancellationToken);

    /// <summary>The same, locked until the transaction ends.</summary>
    public Task<Resume?> OpenAsync(Guid userId, Guid id, CancellationToken cancellationToken) => db.Resumes
        .FromSql($"SELECT * FROM resumes WHERE id = {id} AND user_id = {userId} AND deleted_at IS NULL FOR UPDATE")
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The person's resume of a file, locked until the transaction ends.</summary>
    public Task<Resume?> OpenByContentAsync(Guid userId, byte[] sha256, CancellationToken cancellationToken) => db.Resumes
        .FromSql($"SELECT * FROM resumes WHERE user_id = {userId} AND content_sha256 = {sha256} AND deleted_at IS NULL FOR UPDATE")
        .SingleOrDefaultAsync(cancellationToken);
}
