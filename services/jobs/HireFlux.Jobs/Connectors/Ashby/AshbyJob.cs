using System.Net;
using System.Text.Json;
using HireFlux.Jobs.Domain;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Connectors.Ashby;

/// <summary>Reads one element of <c>jobs</c>.</summary>
internal static class AshbyJob
{
    public static BoardEntry Read(JsonElement job, bool tooLarge, Board board)
    {
        string? id = null;
        string? title = null;
        try
        {
            if (job.ValueKind != JsonValueKind.Object)
            {
                return BoardEntry.Refused(null, null, RefusalReasons.Malformed);
            }

            id = Id(job);
            title = job.Text("title");
            return tooLarge ? BoardEntry.Refused(id, title, RefusalReasons.TooLarge)
                : job.Field("isListed").ValueKind == JsonValueKind.False ? BoardEntry.Refused(id, title, RefusalReasons.Unlisted)
                : Read(job, id, title, board);
        }
        catch (InvalidOperationException)
        {
            // JsonElement's answer to a text that is not Unicode.
            return BoardEntry.Refused(id, title, RefusalReasons.Malformed);
        }
    }

    private static BoardEntry Read(JsonElement job, string? id, string? title, Board board)
    {
        var html = job.Text("descriptionHtml") ?? WebUtility.HtmlEncode(job.Text("descriptionPlain"))?.ReplaceLineEndings("<br>");
        var url = job.Text("applyUrl") ?? job.Text("jobUrl");
        if (PostingChecks.Problem(id, title, html, url) is { } problem)
        {
            return BoardEntry.Refused(id, title, problem);
        }

        return BoardEntry.Of(new BoardPosting
        {
            ExternalId = id!,
            Title = title!,
            // A board's postings do not name their company.
            Company = PostingChecks.Company(board.Company, board.Name),
            Html = html!,
            ApplyUrl = url!,
            Locations = Locations(job),
            // isRemote false is said of hybrid jobs too, and null of any: neither says where the work is done.
            RemotePolicy = WorkplaceWords.Policy(job.Text("workplaceType")) ?? (job.Field("isRemote").ValueKind == JsonValueKind.True ? "remote" : null),
            CountryCode = Country(job),
            Salary = AshbySalary.Read(job.Field("compensation")),
            PublishedAt = job.Time("publishedAt"),
            Department = job.Text("department"),
            Team = job.Text("team"),
            EmploymentType = job.Text("employmentType"),
        });
    }

    /// <summary>The id is present though undocumented; jobUrl, which is documented, ends with it.</summary>
    private static string? Id(JsonElement job) =>
        job.Text("id") ?? (Uri.TryCreate(job.Text("jobUrl"), UriKind.Absolute, out var url) && Guid.TryParse(url.Segments[^1], out var id) ? id.ToString() : null);

    private static List<string> Locations(JsonElement job)
    {
        var secondary = job.Items("secondaryLocations").Select(location => location.ValueKind == JsonValueKind.String ? location.GetString()?.Trim() : location.Text("location"));
        return [.. new[] { job.Text("location") }.Concat(secondary).OfType<string>().Where(location => location.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The country is written as each employer spells it.</summary>
    private static string? Country(JsonElement job) =>
        job.Field("address").Field("postalAddress").Text("addressCountry") is { } country ? Places.CountryCode(country) : null;
}
