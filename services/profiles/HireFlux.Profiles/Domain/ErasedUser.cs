namespace HireFlux.Profiles.Domain;

/// <summary>Remembers that an account was erased, so that a late or repeated event, or a token that still lives, does not bring its profile back.</summary>
internal sealed class ErasedUser(Guid userId, DateTime erasedAt)
{
    public Guid UserId { get; private set; } = userId;

    public DateTime ErasedAt { get; private set; } = erasedAt;
}
