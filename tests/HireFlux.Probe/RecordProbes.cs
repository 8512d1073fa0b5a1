using System.Diagnostics;
using HireFlux.Probe.Contracts;
using HireFlux.Probe.Persistence;
using HireFlux.ServiceDefaults.Messaging;

namespace HireFlux.Probe;

/// <summary>Writes down each event it handles: not idempotent on purpose, so that a second effect would be seen.</summary>
internal sealed class RecordProbes(ProbeDbContext db) : IHandle<ProbeSent>
{
    public Task HandleAsync(ProbeSent message, CancellationToken cancellationToken)
    {
        if (message.Poison)
        {
            throw new InvalidOperationException("This event cannot be digested.");
        }

        db.Effects.Add(new Effect(message.AggregateId, message.Number, message.SentAt, Activity.Current?.TraceId.ToHexString()));
        return Task.CompletedTask;
    }
}
