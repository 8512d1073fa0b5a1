namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>A message whose effect a handler has had, so that it has it once.</summary>
internal sealed class InboxMessage
{
    public Guid MessageId { get; private set; }

    public string Handler { get; private set; } = string.Empty;

    public DateTime HandledAt { get; private set; }
}
