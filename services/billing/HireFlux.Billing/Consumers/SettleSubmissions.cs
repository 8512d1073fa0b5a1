using HireFlux.Applications.Contracts;
using HireFlux.Billing.Ledger;
using HireFlux.ServiceDefaults.Messaging;

namespace HireFlux.Billing.Consumers;

/// <summary>Answers what applications ask of the wallet.</summary>
internal sealed class SettleSubmissions(CreditReservations reservations)
    : IHandle<SubmissionRequested>, IHandle<ApplicationSubmitted>, IHandle<SubmissionFailed>
{
    public Task HandleAsync(SubmissionRequested message, CancellationToken cancellationToken) => reservations.RequestAsync(message, cancellationToken);

    public Task HandleAsync(ApplicationSubmitted message, CancellationToken cancellationToken) => reservations.SpendAsync(message, cancellationToken);

    public Task HandleAsync(SubmissionFailed message, CancellationToken cancellationToken) => reservations.GiveBackAsync(message, cancellationToken);
}
