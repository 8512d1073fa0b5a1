using System.Text.Json.Nodes;

namespace HireFlux.Jobs.Tests;

/// <summary>Pages with a schema.org JobPosting, written by the tests.</summary>
internal static class JobPostingPage
{
    public static JsonObject Posting(string title = "Data Engineer", Action<JsonObject>? change = null)
    {
        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "JobPosting",
            ["title"] = title,
            ["description"] = "<p>We need <b>Python</b> and 3+ years of experience with SQL.</p>",
            ["datePosted"] = "2026-11-02",
            ["validThrough"] = "2099-01-31",
            ["employmentType"] = new JsonArray("FULL_TIME", "CONTRACTOR"),
            ["hiringOrganization"] = new JsonObject { ["@type"] = "Organization", ["name"] = "Birch &amp; Sons" },
            ["jobLocation"] = new JsonObject
            {
                ["@type"] = "Place",
                ["address"] = new JsonObject { ["addressLocality"] = "Berlin", ["addressCountry"] = "DE" },
            },
            ["baseSalary"] = new JsonObject
            {
                ["currency"] = "EUR",
                ["value"] = new JsonObject { ["minValue"] = "62,000", ["maxValue"] = 75000, ["unitText"] = "YEAR" },
            },
            ["identifier"] = new JsonObject { ["name"] = "Birch", ["value"] = "REQ-7" },
        };
        change?.Invoke(posting);
        return posting;
    }

    public static string Of(params JsonNode[] things) =>
        $"<!doctype html><html><head><title>Job</title>{string.Concat(things.Select(thing => $"<script type=\"application/ld+json\">{thing.ToJsonString()}</script>"))}</head><body>A job</body></html>";
}
