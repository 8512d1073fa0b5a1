using HireFlux.Identity.Audit;
using HireFlux.Identity.Contracts;
using HireFlux.ServiceDefaults.Messaging;

namespace HireFlux.Identity.Consumers;

/// <summary>Keeps what all services report, this one too, in the audit trail.</summary>
internal sealed class RecordAuditEntries(AuditTrail trail) : IHandle<AuditRecorded>
{
    public Task HandleAsync(AuditRecorded message, CancellationToken cancellationToken) => trail.AppendAsync(message, cancellationToken);
}
