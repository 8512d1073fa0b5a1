using System.Text.Json;
using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Applications;

/// <summary>Applying at Lever (lever/postings-api README, "Apply to a job posting").</summary>
internal static class LeverApply
{
    // Lever writes camelCase where the control interface writes snake_case.
    private static readonly JsonSerializerOptions s_camelCase = new(JsonSerializerDefaults.Web);

    public static async Task<IResult> HandleAsync(
        string token, string id, string? key, HttpRequest request, BoardSimulatorOptions options, ApplicationIntake intake, CancellationToken cancellationToken)
    {
        if (!EmployerKey.Matches(key, options.ApiKey))
        {
            return BoardErrors.Lever(StatusCodes.Status401Unauthorized, "Invalid API key");
        }

        return await intake.HandleAsync(
            new BoardKey(BoardKind.Lever, token), id, request, Problem,
            application => Results.Json(new { ok = true, applicationId = application.ApplicationId }, s_camelCase), cancellationToken);
    }

    private static string? Problem(ApplicationForm form) =>
        form["name"].Length == 0 ? "Name is required"
        : !form["email"].Contains('@') ? "A valid email is required"
        : null;
}
