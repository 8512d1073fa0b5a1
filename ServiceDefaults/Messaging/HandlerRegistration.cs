using System.Text.Json;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>A handler, and for each event of its the consumer that runs it.</summary>
internal sealed record HandlerRegistration(Type Handler, IReadOnlyList<(Type Event, Type Consumer)> Events)
{
    /// <summary>The handler's queue, without its partition: <c>matching.project-jobs</c>.</summary>
    public string QueueName(string service) => $"{service}.{JsonNamingPolicy.KebabCaseLower.ConvertName(Handler.Name)}";
}
