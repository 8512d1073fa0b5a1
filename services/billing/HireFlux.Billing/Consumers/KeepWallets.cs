using HireFlux.Billing.Ledger;
using HireFlux.Identity.Contracts;
using HireFlux.ServiceDefaults.Messaging;

namespace HireFlux.Billing.Consumers;

/// <summary>Opens a wallet for a new person and pseudonymises that of an erased one.</summary>
internal sealed class KeepWallets(WalletLedger ledger) : IHandle<UserRegistered>, IHandle<UserErased>
{
    public async Task HandleAsync(UserRegistered message, CancellationToken cancellationToken) => await ledger.OpenAsync(message.UserId, cancellationToken);

    public Task HandleAsync(UserErased message, CancellationToken cancellationToken) => ledger.EraseAsync(message.UserId, cancellationToken);
}
