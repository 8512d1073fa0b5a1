using System.Net.Mime;
using HireFlux.Profiles.Domain;
using HireFlux.Resumes;
using HireFlux.Resumes.Rendering;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features;

/// <summary>A resume as a file to take along.</summary>
internal static class ExportedDocument
{
    private static readonly Dictionary<string, (ExportFormat Format, string MediaType, string Extension)> s_formats = new(StringComparer.Ordinal)
    {
        ["pdf"] = (ExportFormat.Pdf, MediaTypes.Pdf, ".pdf"),
        ["docx"] = (ExportFormat.Docx, MediaTypes.Docx, ".docx"),
        ["txt"] = (ExportFormat.Text, $"{MediaTypeNames.Text.Plain}; charset=utf-8", ".txt"),
        ["json-resume"] = (ExportFormat.JsonResume, MediaTypes.Json, ".json"),
    };

    private static readonly Dictionary<string, ResumeTemplate> s_templates =
        Enum.GetValues<ResumeTemplate>().ToDictionary(template => template.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Renders a resume.</summary>
    /// <param name="resume">What it says.</param>
    /// <param name="name">What the file is called, without its ending.</param>
    /// <param name="format">pdf, docx, txt or json-resume; pdf when absent.</param>
    /// <param name="template">classic, sidebar or compact; classic when absent. Matters to pdf and docx.</param>
    public static Results<FileContentHttpResult, ProblemHttpResult> Render(ResumeData resume, string name, string? format, string? template)
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

        return errors.Count > 0
            ? Problems.Validation(errors)
            : TypedResults.File(ResumeRenderer.Render(resume, chosen.Format, look), chosen.MediaType, name + chosen.Extension);
    }
}
