namespace HireFlux.Billing.Features.GetCredits;

/// <param name="Balance">Credits.</param>
/// <param name="RecentTransactions">The ten latest, newest first.</param>
internal sealed record CreditsResponse(int Balance, IReadOnlyList<LedgerEntryResponse> RecentTransactions);
