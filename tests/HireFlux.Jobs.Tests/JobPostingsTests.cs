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

    [Theory]
    [InlineData("<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop='title'>Cook</h1></div>")]
    [InlineData("<DIV ITEMSCOPE ITEMTYPE=https://schema.org/JobPosting><script>'<b itemprop=title>no</b>'</script><meta itemprop=title content=Cook></DIV>")]
    [InlineData("<main itemscope itemtype='https://schema.org/WebPage'><p>Jobs<p itemprop=mainEntity itemscope itemtype='https://schema.org/JobPosting'><b itemprop='https://schema.org/title'>C<i>ook</i></b></main>")]
    [InlineData("<div itemscope itemtype='https://schema.org/JobPosting' itemref='a b'></div><p id=b><i itemprop=url>x</i><h1 id=a itemprop=title>Cook</h1><b itemprop=title>Waiter</b>")]
    [InlineData("<h1 ID='a'><b itemprop='title'>Cook</b></h1><b id=b itemprop=title>Waiter</b><div itemscope itemtype='https://schema.org/JobPosting' itemref=a>")]
    public void A_posting_is_found_in_microdata(string html) => Assert.Equal("Cook", Assert.Single(JobPostings.In(html)).Words("title"));

    [Fact]
    public void A_posting_in_microdata_says_what_one_in_json_says()
    {
        var entry = SchemaOrgPosting.Read(Assert.Single(JobPostings.In(Microdata)), "id", new Uri("https://birch.example/jobs/7"));

        var posting = entry.Posting ?? throw new InvalidOperationException(entry.Refusal);
        Assert.Equal(("Data Engineer", "Birch & Sons", "FULL_TIME"), (posting.Title, posting.Company, posting.EmploymentType));
        Assert.Equal("<p>You move data.</p><ul><li>SQL &amp; Spark<li>Five years</ul>", posting.Html.ReplaceLineEndings("").Replace("  ", "").Replace("</li>", ""));
        Assert.Equal(["Berlin, DE"], posting.Locations);
        Assert.Equal((62_000, 75_000, "EUR", "year"), (posting.Salary!.Min, posting.Salary.Max, posting.Salary.Currency, posting.Salary.Period));
        Assert.Equal(new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc), posting.PublishedAt);
        Assert.Equal(new DateTime(2099, 1, 31, 23, 59, 59, DateTimeKind.Utc), posting.ExpiresAt);
    }

    [Fact]
    public void What_stands_elsewhere_on_the_page_is_said_of_each_thing_that_refers_to_it()
    {
        var postings = JobPostings.In(
            """
            <div itemscope itemtype="https://schema.org/JobPosting" itemref="firm places"><b itemprop="title">Cook</b></div>
            <div itemscope itemtype="https://schema.org/JobPosting" itemref="firm nowhere"><b itemprop="title">Waiter</b></div>
            <footer id="firm"><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization" itemref="firm"><b itemprop="name">Birch</b></span></footer>
            <ul id="places"><li itemprop="skills">Soup<li itemprop="skills">Bread</ul>
            """);

        Assert.Equal(["Cook", "Waiter"], postings.Select(posting => posting.Words("title")));
        Assert.All(postings, posting => Assert.Equal("Birch", posting.GetProperty("hiringOrganization").GetProperty("name").GetString()));
        Assert.Equal(2, postings[0].GetProperty("skills").GetArrayLength());
        Assert.False(postings[1].TryGetProperty("skills", out _));
    }

    [Fact]
    public void What_json_says_is_not_said_again_by_microdata() =>
        Assert.Single(JobPostings.In($"<script type='application/ld+json'>{Minimal}</script><div itemscope itemtype='http://schema.org/JobPosting'><b itemprop=title>Chef</b></div>"));

    [Fact]
    public void Hostile_pages_cost_no_more_than_their_length()
    {
        string[] pieces =
        [
            "<script ", "<script type='", "<script type='application/ld+json'>[", "<!--", "<script a=\"'>",
            "<p itemscope itemprop=a>", "<b itemprop=description>x", "<i itemscope a b c d>", "</b><b itemscope itemprop=title>", "itemscope ", "<a itemscope content=",
            "<b id=a itemprop=a itemscope itemref=a>", "<b id=a itemscope itemref='a b'>", " itemref=\"", " itemref='",
        ];
        foreach (var piece in pieces)
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

    private const string Microdata = """
        <html><body><div itemscope itemtype="http://schema.org/JobPosting">
        <h1 itemprop="title">Data <em>Engineer</em></h1>
        <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><a href="/about"><span itemprop="name">Birch &amp; Sons</span></a></span>
        <div itemprop="description"><p class="x">You move data.</p><ul><li>SQL &amp; Spark<li>Five years</ul></div>
        <div itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
        <span itemprop="addressLocality">Berlin</span>, <meta itemprop="addressCountry" content="DE"></div></div>
        <div itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount"><meta itemprop="currency" content="EUR">
        <span itemprop="value" itemscope itemtype="http://schema.org/QuantitativeValue"><b itemprop="minValue">62000</b> to <b itemprop="maxValue">75000</b><meta itemprop="unitText" content="YEAR"></span></div>
        <time itemprop="datePosted" datetime="2026-11-02">2 November</time><meta itemprop="validThrough" content="2099-01-31T23:59:59Z"><meta itemprop="employmentType" content="FULL_TIME">
        </div></body></html>
        """;

    private static Connectors.BoardPosting Read(JsonNode thing)
    {
        var entry = SchemaOrgPosting.Read(Assert.Single(JobPostings.In(JobPostingPage.Of(thing))), "id", new Uri("https://birch.example/jobs/7"));
        return entry.Posting ?? throw new InvalidOperationException(entry.Refusal);
    }
}
