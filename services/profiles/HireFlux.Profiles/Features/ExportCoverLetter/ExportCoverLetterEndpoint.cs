using System.Globalization;
using System.Net.Mime;
using System.Security.Claims;
using System.Text.Json;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes;
using HireFlux.Resumes.Rendering;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ExportCoverLetter;

internal static class ExportCoverLetterEndpoint
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Dictionary<string, (ExportFormat Format, string MediaType)> s_formats = new(StringComparer.Ordinal)
    {
        ["pdf"] = (ExportFormat.Pdf, MediaTypeNames.Application.Pdf),
        ["docx"] = (ExportFormat.Docx, Word),
        ["txt"] = (ExportFormat.Text, $"{MediaTypeNames.Text.Plain}; charset=utf-8"),
    };

    private static readonly Dictionary<string, ResumeTemplate> s_templates =
        Enum.GetValues<ResumeTemplate>().ToDictionary(template => template.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The same letter gives the same bytes: it is dated with the day it was last written.</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, string? format, string? template, ClaimsPrincipal user, ProfilesDbContext db, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string[]>();
        if (!s_formats.TryGetValue(format ?? "pdf", out var chosen))
        {
            errors["format"] = [$"Must be one of {string.Join(", ", s_formats.Keys)}."];
        }

        if (!s_templates.TryGetValue(template ?? "classic", out var look))
        {
            errors["template"] = [$"Must be one of {string.Join(", ", s_templates.Keys)}."];
        }

        if (errors.Count > 0)
        {
            return Problems.Validation(errors);
        }

        if (await db.FindLetterAsync(user.UserId(), id, cancellationToken) is not { } letter)
        {
            return LetterProblems.NotFound();
        }

        var sender = letter.MasterData is { } data ? JsonSerializer.Deserialize<ResumeData>(data, ResumeJson.Options)! : new ResumeData();
        var date = (letter.EditedAt ?? letter.CreatedAt).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var content = new LetterContent(sender, date, letter.Company is { } company ? [company] : [], letter.Content);
        return TypedResults.File(LetterRenderer.Render(content, chosen.Format, look), chosen.MediaType, $"cover-letter.{format ?? "pdf"}");
    }
}
