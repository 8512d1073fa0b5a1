using HireFlux.ServiceDefaults.Persistence;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>Lists the handlers of a service.</summary>
/// <typeparam name="TContext">The service's context.</typeparam>
public sealed class MessagingBuilder<TContext>
    where TContext : ServiceDbContext
{
    private readonly List<HandlerRegistration> _handlers = [];

    internal MessagingBuilder()
    {
    }

    internal IReadOnlyList<HandlerRegistration> Handlers => _handlers;

    /// <summary>
    /// Adds a handler for every <see cref="IHandle{TEvent}"/> it implements. All its events share its queue, so the events of one aggregate
    /// reach it in the order of their publishing, whatever their types.
    /// </summary>
    public MessagingBuilder<TContext> Handle<THandler>()
        where THandler : class
    {
        var events = typeof(THandler).GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IHandle<>))
            .Select(type => type.GetGenericArguments()[0])
            .ToList();
        if (events.Count == 0)
        {
            throw new ArgumentException($"{typeof(THandler).Name} handles nothing.");
        }

        _handlers.Add(new HandlerRegistration(
            typeof(THandler),
            [.. events.Select(type => (type, typeof(InboxConsumer<,,>).MakeGenericType(typeof(TContext), typeof(THandler), type)))]));
        return this;
    }
}
