using MassTransit;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>One error queue a handler, whichever of its partitions the message came through.</summary>
internal sealed class ErrorQueueNames : IErrorQueueNameFormatter
{
    public string FormatErrorQueueName(string queueName) => $"{queueName[..queueName.LastIndexOf('.')]}.error";
}
