using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using HireFlux.Jobs.Contracts;
using Microsoft.AspNetCore.Http;

namespace HireFlux.Jobs.Tests;

public sealed class ImportTests(JobsHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_becomes_a_posting_and_the_same_page_again_brings_it_up_to_date()
    {
        var page = host.Pages.Html("/jobs/one", JobPostingPage.Of(JobPostingPage.Posting()));

        var (status, first) = await ImportAsync(new { url = page });
        var published = await host.Events.NextAsync<JobPublished>(e => e.JobId == first.GetProperty("job_id").GetGuid(), "the publishing");
        Assert.Equal((HttpStatusCode.Created, "published"), (status, first.GetProperty("outcome").GetString()));
        Assert.Equal(("Data Engineer", "Birch & Sons", page.AbsoluteUri, "DE"), (published.Posting.Title, published.Posting.Company, published.Posting.ApplyUrl, published.Posting.CountryCode));
        Assert.Contains(published.Posting.Skills, skill => skill.SkillId == "python");

        // Where a reader came from and where on the page they were does not make it another.
        (status, var second) = await ImportAsync(new { url = $"{page}?utm_source=mail#apply" });
        Assert.Equal((HttpStatusCode.OK, "unchanged"), (status, second.GetProperty("outcome").GetString()));

        host.Pages.Html("/jobs/one", JobPostingPage.Of(JobPostingPage.Posting("Lead Data Engineer")));
        (_, var third) = await ImportAsync(new { url = page });
        Assert.Equal((first.GetProperty("job_id").GetGuid(), "changed"), (third.GetProperty("job_id").GetGuid(), third.GetProperty("outcome").GetString()));
        var changed = await host.Events.NextAsync<JobChanged>(e => e.JobId == published.JobId, "the change");
        Assert.Equal((2L, "Lead Data Engineer"), (changed.Version, changed.Posting.Title));
    }

    [Fact]
    public async Task The_words_of_an_imported_title_are_found_in_spite_of_a_slip()
    {
        var page = host.Pages.Html("/jobs/rare", JobPostingPage.Of(JobPostingPage.Posting("Cartographic Xylophonist")));

        await ImportAsync(new { url = page });

        var found = await host.User.GetFromJsonAsync<JsonElement>("/v1/jobs?q=xylohponist", Token);
        Assert.Equal("Cartographic Xylophonist", Assert.Single(found.GetProperty("data").EnumerateArray()).GetProperty("title").GetString());
        Assert.Equal("xylophonist", found.GetProperty("corrected_q").GetString());
    }

    [Fact]
    public async Task Many_imports_of_a_page_at_once_make_one_posting()
    {
        var page = host.Pages.Html("/jobs/race", JobPostingPage.Of(JobPostingPage.Posting()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ImportAsync(new { url = page })));

        Assert.Single(answers.Select(answer => answer.Body.GetProperty("job_id").GetGuid()).Distinct());
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_page_that_a_person_sends_takes_nobodys_place()
    {
        var page = host.Pages.Html("/jobs/sent", JobPostingPage.Of(JobPostingPage.Posting()));
        var (_, read) = await ImportAsync(new { url = page });

        var html = JobPostingPage.Of(JobPostingPage.Posting("Not what the host says"));
        var (status, mine) = await ImportAsync(new { url = page, html });
        var (_, theirs) = await ImportAsync(new { url = page, html }, host.ClientFor(Guid.CreateVersion7()));
        var (_, again) = await ImportAsync(new { url = page, html });

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal(3, new[] { read, mine, theirs }.Select(answer => answer.GetProperty("job_id").GetGuid()).Distinct().Count());
        Assert.Equal("unchanged", again.GetProperty("outcome").GetString());
        Assert.Single(host.Pages.Asked, path => path == "/jobs/sent");
    }

    [Fact]
    public async Task A_repeated_request_gets_the_first_answer()
    {
        var page = host.Pages.Html("/jobs/repeated", JobPostingPage.Of(JobPostingPage.Posting()));
        var key = Guid.CreateVersion7().ToString();

        var (first, body) = await ImportAsync(new { url = page }, key: key);
        var (second, same) = await ImportAsync(new { url = page }, key: key);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first, second));
        Assert.Equal(body.GetRawText(), same.GetRawText());
        Assert.Single(host.Pages.Asked, path => path == "/jobs/repeated");
    }

    [Fact]
    public async Task Redirects_are_followed_to_the_page_that_has_the_posting()
    {
        var page = host.Pages.Html("/jobs/moved-to", JobPostingPage.Of(JobPostingPage.Posting()));
        host.Pages.Redirect("/jobs/moved", "/jobs/moving");
        host.Pages.Redirect("/jobs/moving", page.AbsoluteUri);

        var (_, direct) = await ImportAsync(new { url = page });
        var (status, moved) = await ImportAsync(new { url = host.Pages.At("/jobs/moved") });

        Assert.Equal((HttpStatusCode.OK, direct.GetProperty("job_id").GetGuid()), (status, moved.GetProperty("job_id").GetGuid()));
    }

    [Fact]
    public async Task A_redirect_inside_is_refused_and_nothing_there_is_contacted()
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        var port = ((IPEndPoint)inside.LocalEndpoint).Port;
        foreach (var target in new[] { $"http://127.0.0.1:{port}/", $"http://localhost:{port}/", $"http://[::1]:{port}/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[fd00::1]/", "http://2130706433/", "file:///etc/passwd", "gopher://127.0.0.1/", "http://user@example.com/" })
        {
            host.Pages.Redirect("/jobs/inside", target);

            var (status, problem) = await ImportAsync(new { url = host.Pages.At("/jobs/inside") });

            Assert.Equal((HttpStatusCode.UnprocessableEntity, "page_address_not_allowed"), (status, problem.GetProperty("code").GetString()));
        }

        Assert.False(inside.Pending());
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://0x7f000001/")]
    public async Task An_address_inside_is_not_allowed(string url)
    {
        var (status, problem) = await ImportAsync(new { url });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "page_address_not_allowed"), (status, problem.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("/jobs/1")]
    [InlineData("ftp://example.com/jobs")]
    [InlineData("https://example.com:8443/jobs")]
    [InlineData("https://me:secret@example.com/jobs")]
    [InlineData("javascript:alert(1)")]
    public async Task An_address_that_is_none_of_a_page_is_told_so(string url)
    {
        var (status, problem) = await ImportAsync(new { url });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty("url", out _));
    }

    [Theory]
    [InlineData("nothing", 422, "page_not_found")]
    [InlineData("forbidden", 422, "page_unauthorized")]
    [InlineData("broken", 503, "page_unavailable")]
    [InlineData("cut", 503, "page_unavailable")]
    [InlineData("silent", 503, "page_unavailable")]
    [InlineData("endless", 422, "page_too_large")]
    [InlineData("pdf", 422, "page_not_html")]
    [InlineData("loop", 422, "page_too_many_redirects")]
    [InlineData("none", 422, "page_without_posting")]
    [InlineData("several", 422, "page_with_several_postings")]
    [InlineData("expired", 422, "page_posting_refused")]
    [InlineData("textless", 422, "page_posting_refused")]
    public async Task A_page_that_gives_no_posting_is_told_why(string kind, int status, string code)
    {
        var path = $"/jobs/{kind}";
        host.Pages.Put("/jobs/forbidden", context => Answer(context, 403));
        host.Pages.Put("/jobs/broken", context => Answer(context, 500));
        host.Pages.Put("/jobs/cut", async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("<html>");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        host.Pages.Put("/jobs/silent", context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        host.Pages.Put("/jobs/endless", async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(new string('x', 64 * 1024));
            }
        });
        host.Pages.Put("/jobs/pdf", context => Answer(context, 200, "application/pdf"));
        host.Pages.Redirect("/jobs/loop", "/jobs/loop");
        host.Pages.Html("/jobs/none", "<html>hello</html>");
        host.Pages.Html("/jobs/several", JobPostingPage.Of(JobPostingPage.Posting("One"), JobPostingPage.Posting("Two")));
        host.Pages.Html("/jobs/expired", JobPostingPage.Of(JobPostingPage.Posting(change: job => job["validThrough"] = "2020-01-01")));
        host.Pages.Html("/jobs/textless", JobPostingPage.Of(JobPostingPage.Posting(change: job => job["description"] = "<br>")));

        var (answered, problem) = await ImportAsync(new { url = host.Pages.At(path) });

        Assert.Equal((status, code), ((int)answered, problem.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task What_robots_txt_keeps_us_from_is_not_asked_for()
    {
        await using var pages = await PageServer.StartAsync();
        host.AllowLoopback(pages.Port);
        pages.Put("/robots.txt", context => Answer(context, 200, "text/plain", "User-agent: *\nDisallow: /private"));
        pages.Html("/private/1", JobPostingPage.Of(JobPostingPage.Posting()));
        pages.Html("/open/1", JobPostingPage.Of(JobPostingPage.Posting()));

        var (_, refused) = await ImportAsync(new { url = pages.At("/private/1") });
        var (open, _) = await ImportAsync(new { url = pages.At("/open/1") });
        pages.Put("/robots.txt", context => Answer(context, 503));
        var (unknown, _) = await ImportAsync(new { url = pages.At("/open/1") });

        Assert.Equal("page_robots_disallowed", refused.GetProperty("code").GetString());
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.ServiceUnavailable), (open, unknown));
        Assert.DoesNotContain("/private/1", pages.Asked);
    }

    [Fact]
    public async Task A_host_can_be_switched_off_and_is_no_board_to_sync()
    {
        await using var pages = await PageServer.StartAsync();
        host.AllowLoopback(pages.Port);
        var page = pages.Html("/1", JobPostingPage.Of(JobPostingPage.Posting()));
        var (_, imported) = await ImportAsync(new { url = page });
        var id = imported.GetProperty("job_id").GetGuid();
        var source = (Guid)(await host.ScalarAsync($"SELECT source_id FROM jobs WHERE id = '{id}'"))!;

        using var sync = await host.Admin.PostAsync($"/v1/admin/job-sources/{source}/sync", null, Token);
        Assert.Equal("job_source_not_synced", await SourceTests.CodeAsync(sync, HttpStatusCode.Conflict));
        using var off = await host.Admin.PatchAsJsonAsync($"/v1/admin/job-sources/{source}", new { is_active = false }, Token);
        Assert.Equal(HttpStatusCode.OK, off.StatusCode);
        await host.Events.NextAsync<JobClosed>(e => e.JobId == id, "the closing");

        var (status, problem) = await ImportAsync(new { url = page });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "page_host_refused"), (status, problem.GetProperty("code").GetString()));
    }

    private static Task Answer(HttpContext context, int status, string? type = null, string body = "")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> ImportAsync(object body, HttpClient? client = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/jobs/import") { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await (client ?? host.User).SendAsync(request, Token);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Token));
    }
}
