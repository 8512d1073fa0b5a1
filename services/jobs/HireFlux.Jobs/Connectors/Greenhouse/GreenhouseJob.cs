using System.Net;
using System.Text.Json;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors.Greenhouse;

/// <summary>Reads one element of <c>jobs</c>.</summary>
internal static class GreenhouseJob
{
    /// <summary>Names that employers give the field that says where the work is done; it is theirs to define.</summary>
    private static readonly string[] s_workplaceFields = ["Workplace Type", "Location Type", "Remote Policy", "Work Model", "Workplace"];

    private static readonly string[] s_employmentFields = ["Employment Type", "Employment Length"];

    public static BoardEntry Read(JsonElement job, bool tooLarge, string? company, string sourceName)
    {
        string? id = null;
        string? title = null;
        try
        {
            if (job.ValueKind != JsonValueKind.Object)
            {
                return BoardEntry.Refused(null, null, RefusalReasons.Malformed);
            }

            id = job.Id("id");
            title = job.Text("title");
            return tooLarge ? BoardEntry.Refused(id, title, RefusalReasons.TooLarge)
                : IsProspect(job) ? BoardEntry.Refused(id, title, RefusalReasons.Prospect)
                : Read(job, id, title, company, sourceName);
        }
        catch (InvalidOperationException)
        {
            // JsonElement's answer to a text that is not Unicode.
            return BoardEntry.Refused(id, title, RefusalReasons.Malformed);
        }
    }

    private static BoardEntry Read(JsonElement job, string? id, string? title, string? company, string sourceName)
    {
        var html = Decode(job.Text("content"));
        var url = job.Text("absolute_url");
        if (PostingChecks.Problem(id, title, html, url) is { } problem)
        {
            return BoardEntry.Refused(id, title, problem);
        }

        return BoardEntry.Of(new BoardPosting
        {
            ExternalId = id!,
            Title = title!,
            Company = PostingChecks.Company(job.Text("company_name"), company, sourceName),
            Html = html!,
            ApplyUrl = url!,
            Locations = job.Field("location").Text("name") is { } location ? [location] : [],
            RemotePolicy = WorkplaceWords.Policy(Custom(job, s_workplaceFields)),
            // updated_at is not a posting date: it moves with every edit, and for postings that nobody edited.
            PublishedAt = job.Time("first_published"),
            ExpiresAt = job.Time("application_deadline"),
            Department = job.Items("departments").FirstOrDefault().Text("name"),
            EmploymentType = Custom(job, s_employmentFields),
            RequisitionId = job.Text("requisition_id"),
            InternalJobId = job.Id("internal_job_id"),
        });
    }

    private static bool IsProspect(JsonElement job) => job.Field("internal_job_id").ValueKind == JsonValueKind.Null;

    /// <summary>The API escapes the HTML once more; the HTML parser does the second decoding. What starts with a tag was not escaped.</summary>
    private static string? Decode(string? content) =>
        content is null || content.StartsWith('<') ? content : WebUtility.HtmlDecode(content);

    private static string? Custom(JsonElement job, string[] names)
    {
        foreach (var field in job.Items("metadata"))
        {
            if (field.Text("name") is { } name && names.Contains(name, StringComparer.OrdinalIgnoreCase) && field.Text("value") is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
