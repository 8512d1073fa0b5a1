using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Matching.Features.Calibration;

internal static class CalibrationEndpoint
{
    public static async Task<Ok<CalibrationResponse>> HandleAsync(CalibrationReader calibration, CancellationToken cancellationToken) =>
        TypedResults.Ok(await calibration.ReadAsync(cancellationToken));
}
