using System.Net.Mail;
using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Applications;

/// <summary>
/// Applying at Greenhouse (grnhse/greenhouse-api-docs, job-board/_applications.md). Required questions of the form
/// are not checked, as the real board doesn't check them.
/// </summary>
internal static class GreenhouseApply
{
    private static readonly string[] s_required = ["first_name", "last_name", "email"];
    private static readonly string[] s_withoutUrl = ["first_name", "last_name", "phone"];
    private static readonly string[] s_fileTypes = [".pdf", ".doc", ".docx", ".txt", ".rtf"];

    public static async Task<IResult> HandleAsync(
        string token, string id, HttpRequest request, BoardSimulatorOptions options, ApplicationIntake intake, CancellationToken cancellationToken)
    {
        if (!EmployerKey.Matches(EmployerKey.FromBasic(request.Headers.Authorization), options.ApiKey))
        {
            return BoardErrors.Greenhouse(StatusCodes.Status401Unauthorized, "Invalid Basic Auth credentials");
        }

        return await intake.HandleAsync(
            new BoardKey(BoardKind.Greenhouse, token), id, request, Problem,
            _ => Results.Json(new { success = "Candidate saved successfully" }), cancellationToken);
    }

    private static string? Problem(ApplicationForm form)
    {
        var invalid = s_required.Where(name => form[name].Length is 0 or > 255)
            .Union(s_withoutUrl.Where(name => HasUrl(form[name])))
            .Union(form["email"].Length > 0 && !MailAddress.TryCreate(form["email"], out _) ? ["email"] : [])
            .Union(form.Files.Where(file => file.Bytes == 0 || !s_fileTypes.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase))
                .Select(file => file.Field))
            .ToArray();
        return invalid.Length == 0 ? null : $"Invalid attributes: {string.Join(",", invalid)}";
    }

    private static bool HasUrl(string value) =>
        value.Contains("://", StringComparison.Ordinal) || value.Contains("www.", StringComparison.OrdinalIgnoreCase);
}
