using HireFlux.Jobs.Contracts;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Consumers;

/// <summary>Does what the design's ON DELETE SET NULL would do if postings lived in this database.</summary>
internal sealed class ForgetJobs(ProfilesDbContext db) : IHandle<JobRemoved>
{
    public async Task HandleAsync(JobRemoved message, CancellationToken cancellationToken)
    {
        await db.CoverLetters.Where(letter => letter.JobId == message.JobId)
            .ExecuteUpdateAsync(letters => letters.SetProperty(letter => letter.JobId, (Guid?)null), cancellationToken);
        await db.ResumeVersions.Where(version => version.JobId == message.JobId)
            .ExecuteUpdateAsync(versions => versions.SetProperty(version => version.JobId, (Guid?)null), cancellationToken);
    }
}
