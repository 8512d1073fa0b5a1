using System.Text.Json.Nodes;
using HireFlux.Jobs.Connectors.Pages;

namespace HireFlux.Jobs.Tests;

public sealed class JobPostingsTests
{
    private const string Minimal = """{"@type":"JobPosting","title":"Cook"}""";

    [Theory]
    [InlineData($"<script type='application/ld+json'>{Minimal}</script>")]
    [InlineData($"<SCRIPT async type=application/ld+json id=x>\n{Minimal}\n</SCRIPT>")]
    [InlineData($"<script type=\"application/ld+json\">[{{\"@type\":\"Organization\"}},{Minimal}]</script>")]
    [InlineData($"<script type=\"application/ld+json\">{{\"@graph\":[{Minimal}]}}</script>")]
    [InlineData($"<script type=\"application/ld+json\">{{\"@type\":\"WebPage\",\"mainEntity\":{Minimal}}}</script>")]
    [InlineData($"<script type=\"application/ld+json\">/*<![CDATA[*/{Minimal};/*]]>*/</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":[\"Thing\",\"http://schema.org/JobPosting\"],\"title\":\"Cook\",}</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"schema:JobPosting\",\"title\":\"Cook\",\"description\":\"two\nlines\"}</script>")]
    [InlineData($"<script type=\"application/ld+json\">{{broken</script><script>var x = '<';</script><script type=\"application/ld+json\">{Minimal}</script>")]
    [InlineData($"<script type=\"application/ld+json\">{Minimal}</script><script type=\"application/ld+json\">{Minimal}</script>")]
    public void A_posting_is_found_wherever_the_page_has_it(string html) => Assert.Equal("Cook", Assert.Single(JobPostings.In(html)).Words("title"));

    [Theory]
    [InlineData("")]
    [InlineData($"<!-- <script type='application/ld+json'>{Minimal}</script> -->")]
    [InlineData($"<script type='text/javascript'>{Minimal}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"JobPostingAction\"}</script>")]
    [InlineData("<script type='application/ld+json'>")]
    public void Where_there_is_none_none_is_found(string html) => Assert.Empty(JobPostings.In(html));

    [Fact]
    public void Hostile_pages_cost_no_more_than_their_length()
    {
        foreach (var piece in new[] { "<script ", "<script type='", "<script type='application/ld+json'>[", "<!--", "<script a=\"'>" })
        {
            Assert.Empty(JobPostings.In(string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length))));
        }
    }

    [Fact]
    public void A_posting_is_read_with_what_it_says()
    {
        var posting = Read(JobPostingPage.Posting());

        Assert.Equal(("Data Engineer", "Birch & Sons", "REQ-7", "FULL_TIME, CONTRACTOR"), (posting.Title, posting.Company, posting.RequisitionId, posting.EmploymentType));
        Assert.Equal(["Berlin, DE"], posting.Locations);
        Assert.Equal(("DE", null), (posting.CountryCode, posting.RemotePolicy));
        Assert.Equal((62_000, 75_000, "EUR", "year"), (posting.Salary!.Min, posting.Salary.Max, posting.Salary.Currency, posting.Salary.Period));
        Assert.Equal(new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc), posting.PublishedAt);
        Assert.Equal(new DateTime(2099, 1, 31, 23, 59, 59, DateTimeKind.Utc), posting.ExpiresAt);
    }

    [Fact]
    public void Remote_work_names_where_applicants_may_be()
    {
        var posting = Read(JobPostingPage.Posting(change: job =>
        {
            job.Remove("jobLocation");
            job["jobLocationType"] = "TELECOMMUTE";
            job["applicantLocationRequirements"] = new JsonArray(new JsonObject { ["@type"] = "Country", ["name"] = "Canada" }, new JsonObject { ["@type"] = "Country", ["name"] = "USA" });
        }));

        Assert.Equal("remote", posting.RemotePolicy);
        Assert.Equal(["CA", "US"], Vocabulary.Places.Parse(Assert.Single(posting.Locations)).Remote.AllowedCountries.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"currency":"USD","value":{"value":31.5,"unitText":"HOUR"}}""", "32-32 USD hour")]
    [InlineData("""{"currency":"GBP","minValue":30000,"maxValue":40000,"unitText":"YEAR"}""", "30000-40000 GBP year")]
    [InlineData("""{"currency":"GBP","value":40000}""", "40000-40000 GBP ")]
    [InlineData("""{"value":{"minValue":1,"maxValue":2,"unitText":"YEAR"}}""", "none")]
    [InlineData("""{"currency":"USD","value":{"minValue":"competitive"}}""", "none")]
    [InlineData("\"negotiable\"", "none")]
    public void Pay_is_read_in_its_shapes(string salary, string expected)
    {
        var read = Read(JobPostingPage.Posting(change: job => job["baseSalary"] = JsonNode.Parse(salary))).Salary;

        Assert.Equal(expected, read is null ? "none" : $"{read.Min}-{read.Max} {read.Currency} {read.Period}");
    }

    private static Connectors.BoardPosting Read(JsonNode thing)
    {
        var entry = SchemaOrgPosting.Read(Assert.Single(JobPostings.In(JobPostingPage.Of(thing))), "id", new Uri("https://birch.example/jobs/7"));
        return entry.Posting ?? throw new InvalidOperationException(entry.Refusal);
    }
}
