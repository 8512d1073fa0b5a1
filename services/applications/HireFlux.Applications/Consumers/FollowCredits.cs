using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.Billing.Contracts;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Messaging;

namespace HireFlux.Applications.Consumers;

/// <summary>Goes on with an assisted application when billing has answered. Answers to attempts that are over change nothing.</summary>
internal sealed class FollowCredits(ApplicationsDbContext db, AssistWorkflow assists, TimeProvider time)
    : IHandle<CreditsReserved>, IHandle<CreditReservationRefused>, IHandle<CreditsRefunded>
{
    public async Task HandleAsync(CreditsReserved message, CancellationToken cancellationToken)
    {
        if (await FindAsync(message.UserId, message.ApplicationId, cancellationToken) is { } application)
        {
            await assists.MakeReadyAsync(application, message.Attempt, cancellationToken);
        }
    }

    public async Task HandleAsync(CreditReservationRefused message, CancellationToken cancellationToken)
    {
        if (await FindAsync(message.UserId, message.ApplicationId, cancellationToken) is { } application)
        {
            assists.Refuse(application, message.Attempt, message.Code);
        }
    }

    public async Task HandleAsync(CreditsRefunded message, CancellationToken cancellationToken)
    {
        if (await FindAsync(message.UserId, message.ApplicationId, cancellationToken) is { } application)
        {
            application.NoteRefund(message.Attempt, message.Reason, message.RefundedAt, time.UtcNow());
        }
    }

    private Task<Application?> FindAsync(Guid userId, Guid applicationId, CancellationToken cancellationToken) =>
        db.FindOwnAsync(userId, applicationId, cancellationToken);
}
