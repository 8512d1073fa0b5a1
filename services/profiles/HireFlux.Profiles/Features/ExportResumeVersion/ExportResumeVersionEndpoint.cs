using System.Security.Claims;
using System.Text.Json;
using HireFlux.Resumes;
using HireFlux.Resumes.Rendering;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Profiles.Features.ExportResumeVersion;

internal static class ExportResumeVersionEndpoint
{
    private static readonly Dictionary<string, ExportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["pdf"] = ExportFormat.Pdf,
        ["docx"] = ExportFormat.Docx,
        ["txt"] = ExportFormat.Text,
        ["json"] = ExportFormat.JsonResume,
    };

    private static readonly Dictionary<string, ResumeTemplate> Templates = Enum.GetValues<ResumeTemplate>()
        .ToDictionary(template => JsonNamingPolicy.SnakeCaseLower.ConvertName(template.ToString()), StringComparer.Ordinal);

    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id,
        [FromQuery(Name = "format")] string? format,
        [FromQuery(Name = "template")] string? template,
        ClaimsPrincipal user,
        ResumeVersionStore store,
        CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string[]>();
        if (!Formats.TryGetValue(format ?? "pdf", out var asked))
        {
            errors["format"] = [$"Must be {string.Join(", ", Formats.Keys)}."];
        }

        if (!Templates.TryGetValue(template ?? "classic", out var look))
        {
            errors["template"] = [$"Must be {string.Join(", ", Templates.Keys)}."];
        }

        if (errors.Count > 0)
        {
            return Problems.Validation(errors);
        }

        if (await store.FindAsync(user.UserId(), id, cancellationToken) is not { } version)
        {
            return ResumeVersionProblems.NotFound();
        }

        var content = JsonSerializer.Deserialize<TailoredResume>(version.Content, ResumeJson.Options)!;
        return TypedResults.File(ResumeRenderer.Render(content, asked, look), ExportFormats.MediaType(asked), FileName(version.VersionName) + ExportFormats.Extension(asked));
    }

    private static string FileName(string name)
    {
        var safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-');
        return safe.Length > 0 ? safe[..Math.Min(safe.Length, 80)] : "resume";
    }
}
