namespace HireFlux.Billing.Domain;

/// <summary>A person's credits. Balance and sequence move only together with a ledger entry, in <see cref="Ledger.WalletLedger"/>.</summary>
internal sealed class CreditWallet
{
    /// <summary>What a person starts with, in credits.</summary>
    public const int WelcomeBonus = 10;

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public int Balance { get; private set; }

    /// <summary>The place of the newest ledger entry; 0 while there is none.</summary>
    public long LedgerSequence { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }
}
