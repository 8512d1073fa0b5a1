namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>
/// Reacts to an event. It runs inside a transaction of the service's context, together with the inbox row that makes its effect once-only:
/// write through the injected context and do not commit; the context is saved and committed afterwards.
/// An event may come late or after a newer one: compare versions where that matters.
/// </summary>
/// <typeparam name="TEvent">A record of a Contracts assembly.</typeparam>
public interface IHandle<in TEvent>
    where TEvent : class
{
    /// <summary>Has the event's effect. A thrown exception rolls everything back and the event is tried again.</summary>
    Task HandleAsync(TEvent message, CancellationToken cancellationToken);
}
