using HireFlux.Profiles.Domain;
using HireFlux.Resumes;
using HireFlux.Resumes.Rendering;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Profiles.Features;

/// <summary>As what file a document is wanted; bind it with <c>[AsParameters]</c>.</summary>
/// <param name="Format">The file's ending: pdf, docx, txt, or of resumes json (JSON Resume); pdf when absent.</param>
/// <param name="Template">The look of pdf and docx: classic, sidebar or compact; classic when absent.</param>
internal sealed record ExportRequest([FromQuery(Name = "format")] string? Format, [FromQuery(Name = "template")] string? Template)
{
    private static readonly Dictionary<string, ExportFormat> s_ofResumes =
        Enum.GetValues<ExportFormat>().ToDictionary(format => ExportFormats.Extension(format)[1..], StringComparer.Ordinal);

    private static readonly Dictionary<string, ExportFormat> s_ofLetters =
        s_ofResumes.Where(format => format.Value != ExportFormat.JsonResume).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, ResumeTemplate> s_templates =
        Enum.GetValues<ResumeTemplate>().ToDictionary(template => template.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The file of a resume.</summary>
    /// <param name="resume">What it says.</param>
    /// <param name="name">What the file is called, without its ending.</param>
    public Results<FileContentHttpResult, ProblemHttpResult> Of(ResumeData resume, string name) =>
        Answer(s_ofResumes, name, (format, template) => ResumeRenderer.Render(resume, format, template));

    /// <summary>The file of a letter.</summary>
    /// <param name="letter">What it says.</param>
    /// <param name="name">What the file is called, without its ending.</param>
    public Results<FileContentHttpResult, ProblemHttpResult> Of(LetterContent letter, string name) =>
        Answer(s_ofLetters, name, (format, template) => LetterRenderer.Render(letter, format, template));

    private Results<FileContentHttpResult, ProblemHttpResult> Answer(
        Dictionary<string, ExportFormat> formats, string name, Func<ExportFormat, ResumeTemplate, byte[]> render)
    {
        var errors = new Dictionary<string, string[]>();
        var format = Choose("format", Format, formats, errors);
        var template = Choose("template", Template, s_templates, errors);
        return errors.Count > 0
            ? Problems.Validation(errors)
            : TypedResults.File(render(format, template), ExportFormats.MediaType(format), FileName.Of(name, ExportFormats.Extension(format)));
    }

    /// <summary>Where nothing is asked for, it is the enumeration's first: pdf, classic.</summary>
    private static T Choose<T>(string field, string? asked, Dictionary<string, T> choices, Dictionary<string, string[]> errors)
        where T : struct, Enum
    {
        if (asked is null)
        {
            return default;
        }

        if (!choices.TryGetValue(asked, out var chosen))
        {
            errors[field] = [$"Must be one of {string.Join(", ", choices.Keys)}."];
        }

        return chosen;
    }
}
