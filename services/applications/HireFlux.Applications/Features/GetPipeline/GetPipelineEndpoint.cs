using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Features.GetPipeline;

internal static class GetPipelineEndpoint
{
    public static async Task<Ok<PipelineResponse>> HandleAsync(ClaimsPrincipal user, ApplicationsDbContext db, CancellationToken cancellationToken)
    {
        var counts = await db.Database.SqlQuery<StatusCount>(
            $"""
            SELECT status, COUNT(*) as count
            FROM applications
            WHERE user_id = {user.UserId()}
            GROUP BY status
            ORDER BY
                CASE status
                    WHEN 'saved' THEN 1
                    WHEN 'applied' THEN 2
                    WHEN 'interview' THEN 3
                    WHEN 'offer' THEN 4
                    WHEN 'rejected' THEN 5
                END
            """).ToListAsync(cancellationToken);
        var stages = Enum.GetValues<ApplicationStatus>()
            .Select(status => new PipelineStageResponse(status, counts.SingleOrDefault(row => row.Status == status.Word())?.Count ?? 0))
            .ToList();
        return TypedResults.Ok(new PipelineResponse(stages, counts.Sum(row => row.Count)));
    }
}
