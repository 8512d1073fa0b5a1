namespace HireFlux.Identity.Domain;

/// <summary>Something a person is told inside the product.</summary>
internal sealed class Notification(Guid id, Guid userId, string type, string title, string message, string? actionUrl, DateTime createdAt)
{
    /// <summary>The id of the event that asked for it, so that it is kept once.</summary>
    public Guid Id { get; private set; } = id;

    public Guid UserId { get; private set; } = userId;

    public string Type { get; private set; } = type;

    public string Title { get; private set; } = title;

    public string Message { get; private set; } = message;

    public bool Read { get; private set; }

    public DateTime? ReadAt { get; private set; }

    /// <summary>A path of the client; null where there is nothing to open.</summary>
    public string? ActionUrl { get; private set; } = actionUrl;

    public DateTime CreatedAt { get; private set; } = createdAt;

    /// <summary>False when it had been read before.</summary>
    public bool MarkRead(DateTime now)
    {
        if (Read)
        {
            return false;
        }

        Read = true;
        ReadAt = now;
        return true;
    }
}
