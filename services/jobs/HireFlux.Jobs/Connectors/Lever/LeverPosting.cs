using System.Net;
using System.Text;
using System.Text.Json;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors.Lever;

/// <summary>Reads one posting of a site.</summary>
internal static class LeverPosting
{
    public static BoardEntry Read(JsonElement posting, bool tooLarge, Board board)
    {
        string? id = null;
        string? title = null;
        try
        {
            if (posting.ValueKind != JsonValueKind.Object)
            {
                return BoardEntry.Refused(null, null, RefusalReasons.Malformed);
            }

            id = posting.Text("id");
            title = posting.Text("text");
            return tooLarge ? BoardEntry.Refused(id, title, RefusalReasons.TooLarge) : Read(posting, id, title, board);
        }
        catch (InvalidOperationException)
        {
            // JsonElement's answer to a text that is not Unicode.
            return BoardEntry.Refused(id, title, RefusalReasons.Malformed);
        }
    }

    private static BoardEntry Read(JsonElement posting, string? id, string? title, Board board)
    {
        var html = Html(posting);
        var url = posting.Text("applyUrl") ?? posting.Text("hostedUrl");
        if (PostingChecks.Problem(id, title, html, url) is { } problem)
        {
            return BoardEntry.Refused(id, title, problem);
        }

        var categories = posting.Field("categories");
        return BoardEntry.Of(new BoardPosting
        {
            ExternalId = id!,
            Title = title!,
            // A site's postings do not name their company.
            Company = PostingChecks.Company(board.Company, board.Name),
            Html = html,
            ApplyUrl = url!,
            Locations = Locations(categories),
            RemotePolicy = WorkplaceWords.Policy(posting.Text("workplaceType")),
            CountryCode = posting.Text("country") is { Length: 2 } country ? country.ToUpperInvariant() : null,
            Salary = LeverSalary.Read(posting.Field("salaryRange")),
            PublishedAt = Created(posting),
            Department = categories.Text("department"),
            Team = categories.Text("team"),
            EmploymentType = categories.Text("commitment"),
        });
    }

    /// <summary>The whole posting in the order of Lever's own page. The requirements are in <c>lists</c>, and in no other field.</summary>
    private static string Html(JsonElement posting)
    {
        var html = new StringBuilder(posting.Text("description") ?? $"{posting.Text("opening")}\n{posting.Text("descriptionBody")}");
        foreach (var list in posting.Items("lists"))
        {
            html.Append("\n<h3>").Append(WebUtility.HtmlEncode(list.Text("text"))).Append("</h3>\n<ul>").Append(list.Text("content")).Append("</ul>");
        }

        return html.Append('\n').Append(posting.Text("salaryDescription")).Append('\n').Append(posting.Text("additional")).ToString();
    }

    private static List<string> Locations(JsonElement categories)
    {
        var all = categories.Items("allLocations")
            .Where(location => location.ValueKind == JsonValueKind.String)
            .Select(location => location.GetString()!.Trim())
            .Where(location => location.Length > 0)
            .ToList();
        if (categories.Text("location") is { } main)
        {
            all.Remove(main);
            all.Insert(0, main);
        }

        return all;
    }

    /// <summary>createdAt, in milliseconds since 1970; present though undocumented.</summary>
    private static DateTime? Created(JsonElement posting) =>
        posting.Field("createdAt") is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var ms) && ms is > 631_152_000_000 and < 7_258_118_400_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms).UtcDateTime
            : null;
}
