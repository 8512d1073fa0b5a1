using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HireFlux.ServiceDefaults.Messaging;

internal static class MessagingTelemetry
{
    public const string Name = "HireFlux.Messaging";

    private static readonly Meter s_meter = new(Name);

    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>Seconds from the commit of an event to its publishing.</summary>
    public static Histogram<double> OutboxDelay { get; } = s_meter.CreateHistogram<double>("hireflux.outbox.delay", "s");

    public static Counter<long> Duplicates { get; } = s_meter.CreateCounter<long>("hireflux.inbox.duplicates");
}
