using System.Net;
using System.Net.Http.Headers;
using System.Text;
using HireFlux.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

public sealed class UploadTests(ProfilesHost host)
{
    private readonly string _mark = Guid.CreateVersion7().ToString();

    [Fact]
    public async Task A_file_is_kept_with_what_its_content_says_it_is()
    {
        var client = host.ClientFor(Guid.CreateVersion7());
        using var response = await client.UploadAsync(ResumeFiles.Docx(_mark), "C:\\Users\\ada\\my cv.pdf");
        var resume = await Task.FromResult(response).JsonAsync(HttpStatusCode.Created);

        Assert.Equal($"/v1/resumes/{resume.Text("id")}", response.Headers.Location!.ToString());
        Assert.Equal("my cv.pdf.docx", resume.Text("original_filename"));
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", resume.Text("file_type"));
        Assert.Equal(ResumeFiles.Docx(_mark).Length, resume.GetProperty("file_size_bytes").GetInt32());
        Assert.Equal("pending", resume.Text("parsing_status"));
        Assert.Equal("unscanned", resume.Text("scan_status"));
        Assert.Equal(0, resume.GetProperty("progress").GetInt32());
    }

    public static TheoryData<string, int, byte[]> Refused => new()
    {
        { "unsupported", 415, "just some text"u8.ToArray() },
        { "unsupported", 415, ResumeFiles.Zip(("hello.txt", "hello")) },
        { "unsupported", 415, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        { "empty", 422, [] },
        { "too_large", 413, [.. ResumeFiles.Pdf("large"), .. new byte[5 * 1024 * 1024]] },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task What_is_no_resume_is_refused_with_a_code_and_a_sentence(string code, int status, byte[] file)
    {
        var client = host.ClientFor(Guid.CreateVersion7());

        var problem = await client.UploadAsync(file).JsonAsync((HttpStatusCode)status);

        Assert.Equal(code, problem.Text("code"));
        Assert.Contains(' ', problem.Text("detail")!);
        Assert.Equal(0, (await client.GetJsonAsync(ResumeRequests.Path)).GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task A_request_that_is_no_form_with_one_file_is_4xx()
    {
        var client = host.ClientFor(Guid.CreateVersion7());
        await client.SendAsync(HttpMethod.Post, ResumeRequests.Path, "{}").JsonAsync(HttpStatusCode.UnsupportedMediaType);
        await client.UploadAsync((ResumeFiles.Pdf(_mark), "a.pdf"), (ResumeFiles.Pdf(_mark), "b.pdf")).JsonAsync(HttpStatusCode.BadRequest);
        await PostAsync("multipart/form-data", "x").JsonAsync(HttpStatusCode.UnsupportedMediaType);
        await PostAsync("multipart/form-data; boundary=b", "").JsonAsync(HttpStatusCode.BadRequest);
        await PostAsync("multipart/form-data; boundary=b", "--b\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\nno file\r\n--b--\r\n").JsonAsync(HttpStatusCode.BadRequest);
        await PostAsync("multipart/form-data; boundary=b", "--b\r\ncontent-disposition: form-data; name=\"a\"; filename=\"a.pdf\"\r\n\r\n%PDF-cut off").JsonAsync(HttpStatusCode.BadRequest);
        await PostAsync("multipart/form-data; boundary=b", $"--b\r\nx: {new string('x', 100_000)}\r\n\r\n--b--\r\n").JsonAsync(HttpStatusCode.BadRequest);
        await PostAsync("multipart/form-data; boundary=b", new string('x', 7_000_000)).JsonAsync(HttpStatusCode.RequestEntityTooLarge);

        async Task<HttpResponseMessage> PostAsync(string type, string body)
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
            return await client.PostAsync(ResumeRequests.Path, content, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task The_same_file_of_the_same_person_is_one_resume_however_many_come_at_once()
    {
        var client = host.ClientFor(Guid.CreateVersion7());
        var file = ResumeFiles.Pdf(_mark);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => client.UploadAsync(file, $"copy {n}.pdf")));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(19, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        var ids = await Task.WhenAll(answers.Select(async answer => (await Task.FromResult(answer).JsonAsync(answer.StatusCode)).Text("id")));
        Assert.Single(ids.Distinct());
        Assert.Equal(1, (await client.GetJsonAsync(ResumeRequests.Path)).GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task Two_people_with_the_same_file_see_nothing_of_each_other_and_keep_it_when_one_deletes()
    {
        var (one, other) = (host.ClientFor(Guid.CreateVersion7()), host.ClientFor(Guid.CreateVersion7()));
        var file = ResumeFiles.Pdf(_mark);
        var first = await one.UploadAsync(file).JsonAsync(HttpStatusCode.Created);
        var second = await other.UploadAsync(file).JsonAsync(HttpStatusCode.Created);
        Assert.NotEqual(first.Text("id"), second.Text("id"));
        Assert.Single(host.FilesOf(file));

        await one.SendAsync(HttpMethod.Delete, $"{ResumeRequests.Path}/{first.Text("id")}", null).NoContentAsync();
        await host.NothingToRemoveAsync();

        Assert.Single(host.FilesOf(file));
        var link = await other.GetJsonAsync($"{ResumeRequests.Path}/{second.Text("id")}/file");
        Assert.Equal(file, await host.Anonymous().GetByteArrayAsync(link.Text("url"), TestContext.Current.CancellationToken));

        await other.SendAsync(HttpMethod.Delete, $"{ResumeRequests.Path}/{second.Text("id")}", null).NoContentAsync();
        await Eventually.TrueAsync(() => Task.FromResult(host.FilesOf(file).Length == 0), "the last one's file is gone");
    }

    [Fact]
    public async Task Deleting_and_uploading_the_same_file_at_once_never_loses_it()
    {
        var file = ResumeFiles.Pdf(_mark);
        var people = Enumerable.Range(0, 8).Select(_ => host.ClientFor(Guid.CreateVersion7())).ToList();
        await Task.WhenAll(people.Select(async client =>
        {
            for (var round = 0; round < 4; round++)
            {
                var resume = await client.UploadAsync(file).JsonAsync(HttpStatusCode.Created);
                await client.SendAsync(HttpMethod.Delete, $"{ResumeRequests.Path}/{resume.Text("id")}", null).NoContentAsync();
            }
        }));
        var kept = await people[0].UploadAsync(file).JsonAsync(HttpStatusCode.Created);
        await host.NothingToRemoveAsync();

        var link = await people[0].GetJsonAsync($"{ResumeRequests.Path}/{kept.Text("id")}/file");
        Assert.Equal(file, await host.Anonymous().GetByteArrayAsync(link.Text("url"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_persons_resume_is_404_everywhere()
    {
        var mine = await host.ClientFor(Guid.CreateVersion7()).UploadAsync(ResumeFiles.Pdf(_mark)).JsonAsync(HttpStatusCode.Created);
        var stranger = host.ClientFor(Guid.CreateVersion7());
        var path = $"{ResumeRequests.Path}/{mine.Text("id")}";
        foreach (var (method, part) in new[]
        {
            (HttpMethod.Get, ""), (HttpMethod.Delete, ""), (HttpMethod.Get, "/file"), (HttpMethod.Patch, "/data"), (HttpMethod.Post, "/parse"), (HttpMethod.Post, "/apply-to-profile"),
        })
        {
            var problem = await stranger.SendAsync(method, path + part, method == HttpMethod.Patch ? "{}" : null).JsonAsync(HttpStatusCode.NotFound);
            Assert.Equal("resume_not_found", problem.Text("code"));
            await host.Anonymous().SendAsync(method, path + part, method == HttpMethod.Patch ? "{}" : null).JsonAsync(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task An_erased_person_leaves_no_file_and_uploads_none()
    {
        var person = Guid.CreateVersion7();
        var client = host.ClientFor(person);
        var file = ResumeFiles.Pdf(_mark);
        await client.UploadAsync(file).JsonAsync(HttpStatusCode.Created);

        await host.Events.PublishAsync(new HireFlux.Identity.Contracts.UserErased(person, new DateTime(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc)), person);
        await Eventually.TrueAsync(() => Task.FromResult(host.FilesOf(file).Length == 0), "the erased person's file is gone");

        var problem = await client.UploadAsync(file).JsonAsync(HttpStatusCode.NotFound);
        Assert.Equal("profile_not_found", problem.Text("code"));
    }
}
