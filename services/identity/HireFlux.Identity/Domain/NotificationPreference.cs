namespace HireFlux.Identity.Domain;

/// <summary>What a person wants to hear of, by kind of notification; without a row, everything.</summary>
internal sealed class NotificationPreference(Guid userId, string type, bool inApp, bool email, DateTime updatedAt)
{
    public Guid UserId { get; private set; } = userId;

    public string Type { get; private set; } = type;

    public bool InApp { get; private set; } = inApp;

    public bool Email { get; private set; } = email;

    public DateTime UpdatedAt { get; private set; } = updatedAt;
}
