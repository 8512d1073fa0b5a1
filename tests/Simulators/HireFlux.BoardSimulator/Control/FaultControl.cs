using HireFlux.BoardSimulator.Faults;

namespace HireFlux.BoardSimulator.Control;

/// <summary>Plans and clears faults.</summary>
internal static class FaultControl
{
    public static IReadOnlyList<FaultRequest> List(FaultPlan plan) => plan.Pending();

    public static IResult Add(FaultRequest fault, FaultPlan plan)
    {
        if (fault.Problem() is { } problem)
        {
            return Results.BadRequest(new { error = problem });
        }

        plan.Add(fault);
        return Results.Accepted();
    }

    public static IResult Clear(FaultPlan plan)
    {
        plan.Clear();
        return Results.NoContent();
    }
}
