using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.Jobs.Contracts;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Consumers;

/// <summary>Keeps the postings that people can apply to, and ends what a closed one makes pointless.</summary>
internal sealed class ProjectJobs(ApplicationsDbContext db, AssistWorkflow assists)
    : IHandle<JobPublished>, IHandle<JobChanged>, IHandle<JobClosed>, IHandle<JobRemoved>
{
    public async Task HandleAsync(JobPublished message, CancellationToken cancellationToken)
    {
        var job = await FindOrAddAsync(message.JobId, cancellationToken);
        job.Show(message.Posting, message.Version);
    }

    public async Task HandleAsync(JobChanged message, CancellationToken cancellationToken)
    {
        var job = await FindOrAddAsync(message.JobId, cancellationToken);
        job.Change(message.Posting, message.Version);
    }

    public async Task HandleAsync(JobClosed message, CancellationToken cancellationToken)
    {
        var job = await FindOrAddAsync(message.JobId, cancellationToken);
        if (job.Close(message.Version))
        {
            // Saved first: requests that hold the job finish before, and their applications are seen below.
            await db.SaveChangesAsync(cancellationToken);
            var reason = message.Reason == AssistWorkflow.SourceDisabled ? AssistWorkflow.SourceDisabled : AssistWorkflow.JobClosed;
            await assists.CancelForJobAsync(message.JobId, reason, cancellationToken);
        }
    }

    public async Task HandleAsync(JobRemoved message, CancellationToken cancellationToken)
    {
        var job = await FindOrAddAsync(message.JobId, cancellationToken);
        if (job.Remove(message.Version))
        {
            await db.SaveChangesAsync(cancellationToken);
            await assists.CancelForJobAsync(message.JobId, AssistWorkflow.JobClosed, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await db.Applications.Where(application => application.JobId == message.JobId).ExecuteUpdateAsync(
                rows => rows
                    .SetProperty(application => application.JobId, (Guid?)null)
                    .SetProperty(application => application.Version, application => application.Version + 1),
                cancellationToken);
        }
    }

    private async Task<JobSnapshot> FindOrAddAsync(Guid jobId, CancellationToken cancellationToken)
    {
        var job = await db.Jobs.SingleOrDefaultAsync(row => row.JobId == jobId, cancellationToken);
        if (job is null)
        {
            job = new JobSnapshot(jobId);
            db.Jobs.Add(job);
        }

        return job;
    }
}
