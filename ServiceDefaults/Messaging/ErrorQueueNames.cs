using MassTransit;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>One error queue a handler, whichever of its partitions the message came through.</summary>
internal sealed class ErrorQueueNames : IErrorQueueNameFormatter
{
    public string FormatErrorQueueName(string queueName)
    {
        // The bus's own queue has no partition.
        var dot = queueName.LastIndexOf('.');
        return $"{(dot > 0 ? queueName[..dot] : queueName)}.error";
    }
}
