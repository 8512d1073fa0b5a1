using System.Text.Json;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>Reads a schema.org JobPosting (schema.org/JobPosting; Google's guide says which of its members pages have).</summary>
internal static class SchemaOrgPosting
{
    /// <summary>Reads the posting of a page.</summary>
    /// <param name="posting">The JobPosting.</param>
    /// <param name="externalId">The id of its page.</param>
    /// <param name="page">The page's address: where to apply, whatever the posting says of it.</param>
    public static BoardEntry Read(JsonElement posting, string externalId, Uri page)
    {
        string? title = null;
        try
        {
            title = posting.Words("title") ?? posting.Words("name");
            return Read(posting, externalId, title, page);
        }
        catch (InvalidOperationException)
        {
            // JsonElement's answer to a text that is not Unicode.
            return BoardEntry.Refused(externalId, title, RefusalReasons.Malformed);
        }
    }

    /// <summary>Whether a member's text is read as HTML.</summary>
    public static bool IsHtml(string member) => member == "description" || s_lists.Any(list => list.Member == member);

    private static BoardEntry Read(JsonElement posting, string externalId, string? title, Uri page)
    {
        var html = Html(posting);
        if (PostingChecks.Problem(externalId, title, html, page.AbsoluteUri) is { } problem)
        {
            return BoardEntry.Refused(externalId, title, problem);
        }

        var types = posting.Many("employmentType").Select(type => type.Words()).OfType<string>();
        return BoardEntry.Of(new BoardPosting
        {
            ExternalId = externalId,
            Title = title!,
            Company = PostingChecks.Company(posting.Words("hiringOrganization"), page.IdnHost),
            Html = html!,
            ApplyUrl = page.AbsoluteUri,
            Locations = SchemaOrgPlaces.Read(posting),
            RemotePolicy = SchemaOrgPlaces.IsRemote(posting) ? "remote" : null,
            CountryCode = SchemaOrgPlaces.Country(posting),
            Salary = SchemaOrgSalary.Read(posting),
            PublishedAt = posting.Since("datePosted"),
            ExpiresAt = posting.Time("validThrough"),
            EmploymentType = string.Join(", ", types) is { Length: > 0 } employment ? employment : null,
            RequisitionId = posting.Many("identifier").Select(identifier => identifier.Words("value") ?? identifier.Words()).FirstOrDefault(id => id is not null),
        });
    }

    /// <summary>The description is HTML, on some pages escaped once more; what stands beside it on the page may be in members of its own.</summary>
    private static string? Html(JsonElement posting)
    {
        string?[] parts = [Text(posting, null, "description"), .. s_lists.Select(list => Text(posting, list.Heading, list.Member))];
        return string.Concat(parts) is { Length: > 0 } html ? html : null;
    }

    private static string? Text(JsonElement posting, string? heading, string member)
    {
        var texts = posting.Many(member).Where(value => value.ValueKind == JsonValueKind.String).Select(value => Decode(value.GetString()!)).Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        return texts.Count == 0 ? null
            : heading is null ? string.Join("<br>", texts)
            : $"<h3>{heading}</h3><ul>{string.Concat(texts.Select(text => $"<li>{text}</li>"))}</ul>";
    }

    private static string Decode(string text) =>
        text.Contains('<', StringComparison.Ordinal) ? text
        : text.Contains("&lt;", StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text)
        : text.ReplaceLineEndings("<br>");

    private static readonly (string Heading, string Member)[] s_lists =
        [("Responsibilities", "responsibilities"), ("Requirements", "qualifications"), ("Experience", "experienceRequirements"), ("Education", "educationRequirements"), ("Skills", "skills"), ("Benefits", "jobBenefits")];
}
