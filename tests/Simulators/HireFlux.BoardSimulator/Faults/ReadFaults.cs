using System.Text;
using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Faults;

/// <summary>Lets planned faults befall requests that read a board.</summary>
internal static class ReadFaults
{
    private const string MetadataAddress = "http://169.254.169.254/latest/meta-data/";

    public static void WithReadFaults(this RouteHandlerBuilder route, BoardKind kind) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var token = context.HttpContext.GetRouteValue("token") as string ?? "";
            var plan = context.HttpContext.RequestServices.GetRequiredService<FaultPlan>();
            return plan.Take(new BoardKey(kind, token), apply: false, out var cleared) is { } fault
                ? Befall(fault, kind, await next(context), cleared)
                : await next(context);
        });

    // Faults that spoil a body need the true one; where the request had none (an unknown board), that answer stands.
    private static object? Befall(FaultRequest fault, BoardKind kind, object? answer, CancellationToken cleared) => fault.Fault switch
    {
        FaultNames.TooManyRequests or FaultNames.ServerError => new Refusal(fault, kind),
        FaultNames.Timeout => new HeldRequest(fault.Hold, cleared),
        FaultNames.RedirectPrivate => Results.Redirect(fault.Location ?? MetadataAddress),
        FaultNames.EmptyList => BoardBody.Empty(kind),
        FaultNames.WrongJson => new BoardBody("""{"postings":{"count":"many"},"jobs":"none"}"""u8.ToArray()),
        FaultNames.OtherJson => new BoardBody(Encoding.UTF8.GetBytes(fault.Body ?? "")),
        FaultNames.BrokenJson when answer is BoardBody body => new BoardBody(body.Json[..^(body.Json.Length / 3)]),
        FaultNames.HalfBody when answer is BoardBody body => new HalfBody(body.Json),
        FaultNames.Slow when answer is BoardBody body => new SlowBody(body.Json, TimeSpan.FromMilliseconds(fault.DelayMilliseconds ?? 100)),
        FaultNames.HugePosting when answer is BoardBody body => HugePosting.In(body, fault.SizeBytes ?? 32 * 1024 * 1024),
        _ => answer,
    };
}
