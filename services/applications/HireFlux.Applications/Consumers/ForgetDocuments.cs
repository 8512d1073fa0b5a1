using HireFlux.Applications.Persistence;
using HireFlux.Profiles.Contracts;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Consumers;

/// <summary>The design's <c>ON DELETE SET NULL</c> on documents of the profiles service.</summary>
internal sealed class ForgetDocuments(ApplicationsDbContext db) : IHandle<ResumeVersionDeleted>, IHandle<CoverLetterDeleted>
{
    public Task HandleAsync(ResumeVersionDeleted message, CancellationToken cancellationToken) => db.Applications
        .Where(application => application.UserId == message.UserId && application.ResumeVersionId == message.ResumeVersionId)
        .ExecuteUpdateAsync(
            rows => rows
                .SetProperty(application => application.ResumeVersionId, (Guid?)null)
                .SetProperty(application => application.Version, application => application.Version + 1),
            cancellationToken);

    public Task HandleAsync(CoverLetterDeleted message, CancellationToken cancellationToken) => db.Applications
        .Where(application => application.UserId == message.UserId && application.CoverLetterId == message.CoverLetterId)
        .ExecuteUpdateAsync(
            rows => rows
                .SetProperty(application => application.CoverLetterId, (Guid?)null)
                .SetProperty(application => application.Version, application => application.Version + 1),
            cancellationToken);
}
