using HireFlux.Matching.Features.Calibration;
using HireFlux.Matching.Features.ExplainMatch;
using HireFlux.Matching.Features.GetMatch;
using HireFlux.Matching.Features.ListMatches;
using HireFlux.ServiceDefaults.Auth;

namespace HireFlux.Matching;

internal static class MatchingEndpoints
{
    public static void MapMatchingEndpoints(this IEndpointRouteBuilder app)
    {
        var matches = app.MapGroup("/v1/matches").WithTags("matching").ProducesProblem(401).ProducesProblem(503);

        matches.MapGet("/", ListMatchesEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ListMatches")
            .WithSummary("The caller's matches, best first, and whether scoring has caught up with the latest changes.")
            .ProducesProblem(422);

        matches.MapGet("/{job_id:guid}", GetMatchEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("GetMatch")
            .WithSummary("How one open posting fits the caller; scored on the spot where no fresh score is stored.");

        matches.MapGet("/{job_id:guid}/explanation", ExplainMatchEndpoint.HandleAsync)
            .RequireAuthorization(Policies.User)
            .WithName("ExplainMatch")
            .WithSummary("Everything the score rests on: gates first, contributions, quotations, what is missing or unknown, and what would change it.");

        app.MapGet("/v1/admin/matches/calibration", CalibrationEndpoint.HandleAsync)
            .RequireAuthorization(Policies.Admin)
            .WithTags("matching").ProducesProblem(401).ProducesProblem(503)
            .WithName("GetCalibration")
            .WithSummary("How applications went by the band they were sent in: rates with their intervals, never one of fewer than five.");
    }
}
