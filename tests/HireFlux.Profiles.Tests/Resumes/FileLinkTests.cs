using System.Net;
using HireFlux.Profiles.Files;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

public sealed class FileLinkTests(ProfilesHost host)
{
    private static readonly ContentHash s_hash = ContentHash.Of("a file"u8);
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_link_opens_the_file_as_an_attachment_without_a_token()
    {
        var client = host.ClientFor(Guid.CreateVersion7());
        var file = ResumeFiles.Pdf(Guid.CreateVersion7().ToString());
        var resume = await client.UploadAsync(file, "Lebenslauf Größe.pdf").JsonAsync(HttpStatusCode.Created);

        var link = await client.GetJsonAsync($"{ResumeRequests.Path}/{resume.Text("id")}/file");
        using var response = await host.Anonymous().GetAsync(link.Text("url"), TestContext.Current.CancellationToken);

        Assert.Equal(file, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Lebenslauf Größe.pdf", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.InRange(link.GetProperty("expires_at").GetDateTime() - TimeProvider.System.GetUtcNow().UtcDateTime, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_link_that_was_changed_in_any_part_opens_nothing()
    {
        var client = host.ClientFor(Guid.CreateVersion7());
        var other = await client.UploadAsync(ResumeFiles.Pdf(Guid.CreateVersion7().ToString())).JsonAsync(HttpStatusCode.Created);
        var resume = await client.UploadAsync(ResumeFiles.Pdf(Guid.CreateVersion7().ToString())).JsonAsync(HttpStatusCode.Created);
        var url = (await client.GetJsonAsync($"{ResumeRequests.Path}/{resume.Text("id")}/file")).Text("url")!;
        var otherUrl = (await client.GetJsonAsync($"{ResumeRequests.Path}/{other.Text("id")}/file")).Text("url")!;
        var query = QueryHelpers.ParseQuery(new Uri(host.Anonymous().BaseAddress!, url).Query).ToDictionary(part => part.Key, part => part.Value.ToString());
        var path = url[..url.IndexOf('?', StringComparison.Ordinal)];

        string[] changed =
        [
            path,
            QueryHelpers.AddQueryString(otherUrl[..otherUrl.IndexOf('?', StringComparison.Ordinal)], query!),
            With("name", "evil.html"),
            With("type", "text/html"),
            With("expires", "9999999999"),
            With("expires", "soon"),
            With("signature", ""),
            With("signature", new string('A', 43)),
            With("signature", new string('A', 5000)),
            With("signature", "%%%"),
            $"{FileLinks.Path}/..%2F..%2Fetc%2Fpasswd?{url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..]}",
        ];
        foreach (var attempt in changed)
        {
            using var response = await host.Anonymous().GetAsync(attempt, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{(int)response.StatusCode}: {attempt}");
        }

        string With(string part, string value) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>(query!) { [part] = value });
    }

    [Fact]
    public void A_link_ends_when_its_time_is_over()
    {
        var links = Links(ProfilesHost.LinkSecret);
        var expires = _time.GetUtcNow().AddMinutes(5);
        var signature = SignatureOf(links.Create(s_hash, "cv.pdf", "application/pdf", expires.UtcDateTime));

        Assert.Equal(FileLinkState.Good, links.Judge(s_hash, "cv.pdf", "application/pdf", expires.ToUnixTimeSeconds(), signature));
        Assert.Equal(FileLinkState.Forged, Links("another secret of the tests").Judge(s_hash, "cv.pdf", "application/pdf", expires.ToUnixTimeSeconds(), signature));
        _time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(FileLinkState.Expired, links.Judge(s_hash, "cv.pdf", "application/pdf", expires.ToUnixTimeSeconds(), signature));
        Assert.Equal(FileLinkState.Forged, links.Judge(s_hash, "cv.pdf", "application/pdf", expires.ToUnixTimeSeconds() + 60, signature));
    }

    [Fact]
    public void Without_a_secret_the_service_does_not_start() => Assert.Throws<InvalidOperationException>(() => Links("short"));

    private static string SignatureOf(string link) => QueryHelpers.ParseQuery(link[link.IndexOf('?', StringComparison.Ordinal)..])["signature"].ToString();

    private FileLinks Links(string secret) => new(Options.Create(new FilesOptions { LinkSecret = secret }), _time);
}
