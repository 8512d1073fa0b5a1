namespace HireFlux.Matching.Domain;

/// <summary>Remembers that an account was erased, so that a late or repeated event does not bring its rows back.</summary>
internal sealed class ErasedUser
{
    public Guid UserId { get; private set; }

    public DateTime ErasedAt { get; private set; }
}
