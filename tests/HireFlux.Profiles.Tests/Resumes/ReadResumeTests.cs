using System.Net;
using System.Text.Json;
using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

public sealed class ReadResumeTests(ProfilesHost host)
{
    private readonly Guid _person = Guid.CreateVersion7();
    private readonly string _mark = Guid.CreateVersion7().ToString();

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task An_uploaded_file_is_read_in_the_background(string kind)
    {
        var client = host.ClientFor(_person);
        var uploaded = await client.UploadAsync(kind == "pdf" ? ResumeFiles.Pdf(_mark) : ResumeFiles.Docx(_mark)).JsonAsync(HttpStatusCode.Created);

        var resume = await client.ReadAsync(uploaded.Text("id")!);

        Assert.True(resume.Text("parsing_status") == "completed", resume.ToString());
        Assert.Equal(100, resume.GetProperty("progress").GetInt32());
        Assert.Equal("ada.okafor@example.com", resume.GetProperty("data").Text("email"));
        Assert.True(resume.GetProperty("data").GetProperty("evidence").EnumerateObject().Any());
        var heard = await host.Events.NextAsync<ResumeParsed>(e => e.UserId == _person, "the resume's event");
        Assert.Contains(_mark, heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_is_announced_once_with_what_matching_needs()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);

        Assert.Equal("completed", resume.Text("parsing_status"));
        Assert.Equal("Ada Okafor", resume.GetProperty("data").Text("name"));
        Assert.Equal("done", resume.Text("step"));
        Assert.Equal(1, resume.GetProperty("attempts").GetInt32());
        Assert.True(resume.GetProperty("months_of_experience").GetInt32() > 26 + 48);
        var heard = await host.Events.NextAsync<ResumeParsed>(e => e.UserId == _person, "the resume's event");
        Assert.Equal(resume.Text("id"), heard.ResumeId.ToString());
        Assert.Equal(resume.GetProperty("version").GetInt64(), heard.Version);
        Assert.Equal(["Quillstack", "Initech"], heard.Experience.Select(entry => entry.Company));
        Assert.Equal(new DateOnly(2021, 1, 1), heard.Experience[0].StartDate);
        Assert.Equal(new DateOnly(2018, 2, 1), heard.Experience[1].EndDate);
        Assert.Contains("Moved 40 services", heard.Experience[0].Text, StringComparison.Ordinal);
        // As the vocabulary names them; those of the text come after those that are listed.
        Assert.Equal(["C#", "PostgreSQL"], heard.Skills.Take(2));
        Assert.Contains("Kubernetes", heard.Skills);
        await host.Events.NextAsync<NotificationRequested>(e => e.UserId == _person && e.ActionUrl == $"/resumes/{resume.Text("id")}", "the notification");
        await host.Events.NextAsync<AuditRecorded>(e => e.UserId == _person && e.EventType == "resume_parsed", "the audit entry");
        await host.Events.NextAsync<AuditRecorded>(e => e.UserId == _person && e.EventType == "resume_uploaded", "the upload's audit entry");
        Assert.Single(host.Events.Taken<ResumeParsed>(), e => e.UserId == _person);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_fails_with_what_to_do_and_can_be_tried_again()
    {
        var client = host.ClientFor(_person);
        var blank = ResumeFiles.Zip(
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><!-- {_mark} --><w:body><w:p/></w:body></w:document>"""));
        var uploaded = await client.UploadAsync(blank, "blank.docx").JsonAsync(HttpStatusCode.Created);
        var path = $"{ResumeRequests.Path}/{uploaded.Text("id")}";

        var failed = await client.ReadAsync(uploaded.Text("id")!);

        Assert.Equal("failed", failed.Text("parsing_status"));
        Assert.Equal("empty", failed.GetProperty("error").Text("code"));
        Assert.Contains(' ', failed.GetProperty("error").Text("message")!);
        Assert.Equal("empty", (await host.Events.NextAsync<ResumeParsingFailed>(e => e.UserId == _person, "the failure's event")).Code);
        foreach (var again in (Task<HttpResponseMessage>[])[client.SendAsync(HttpMethod.Post, $"{path}/parse", null), client.UploadAsync(blank)])
        {
            using var answer = await again;
            Assert.True(answer.IsSuccessStatusCode);
            await client.ReadAsync(uploaded.Text("id")!);
        }

        await client.SendAsync(HttpMethod.Patch, $"{path}/data", """{"name":"Ada"}""").JsonAsync(HttpStatusCode.Conflict);
        await client.SendAsync(HttpMethod.Post, $"{path}/apply-to-profile", null).JsonAsync(HttpStatusCode.Conflict);
        await Eventually.TrueAsync(
            () => Task.FromResult(host.Events.Taken<ResumeParsingFailed>().Count(e => e.UserId == _person) >= 2), "it was tried and failed again");
    }

    [Fact]
    public async Task Polling_costs_nothing_while_nothing_changes()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);
        using var first = await client.GetAsync($"{ResumeRequests.Path}/{resume.Text("id")}", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{ResumeRequests.Path}/{resume.Text("id")}");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        await client.SendAsync(HttpMethod.Post, $"{ResumeRequests.Path}/{resume.Text("id")}/parse", null).JsonAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Resumes_are_listed_newest_first_page_by_page_without_what_they_say()
    {
        var client = host.ClientFor(_person);
        var ids = new List<string>();
        for (var n = 0; n < 3; n++)
        {
            ids.Insert(0, (await client.ImportAsync(ResumeFiles.Json($"{_mark} {n}")).JsonAsync(HttpStatusCode.Created)).Text("id")!);
        }

        var first = await client.GetJsonAsync($"{ResumeRequests.Path}?limit=2");
        var second = await client.GetJsonAsync($"{ResumeRequests.Path}?limit=2&cursor={first.Text("next_cursor")}");

        Assert.Equal(ids, first.GetProperty("data").EnumerateArray().Concat(second.GetProperty("data").EnumerateArray()).Select(row => row.Text("id")!));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next_cursor").ValueKind);
        Assert.False(first.GetProperty("data")[0].TryGetProperty("data", out _));
        await client.SendAsync(HttpMethod.Get, $"{ResumeRequests.Path}?cursor=x", null).JsonAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_person_corrects_what_was_read()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);
        var path = $"{ResumeRequests.Path}/{resume.Text("id")}/data";
        var tag = $"\"{resume.GetProperty("version").GetInt64()}\"";
        const string Patch = """{"name":"Ada O. Okafor","phone":"+49 30 901820","skills":["Rust"],"evidence":{"/name":{"confidence":1}},"summary":null}""";

        var corrected = await client.SendAsync(HttpMethod.Patch, path, Patch, tag, "application/merge-patch+json").JsonAsync();

        Assert.Equal("Ada O. Okafor", corrected.GetProperty("data").Text("name"));
        Assert.Equal("+4930901820", corrected.GetProperty("data").Text("phone_e164"));
        Assert.Equal(JsonValueKind.Null, corrected.GetProperty("data").GetProperty("summary").ValueKind);
        Assert.Equal(2, corrected.GetProperty("data").GetProperty("experience").GetArrayLength());
        Assert.Empty(corrected.GetProperty("data").GetProperty("evidence").EnumerateObject());
        await client.SendAsync(HttpMethod.Patch, path, Patch, tag).JsonAsync(HttpStatusCode.PreconditionFailed);
        var heard = await host.Events.NextAsync<ResumeParsed>(e => e.UserId == _person && e.Version == corrected.GetProperty("version").GetInt64(), "the corrected resume's event");
        Assert.Equal("Rust", heard.Skills[0]);
        Assert.Equal(heard.ParsedAt, host.Events.Taken<ResumeParsed>().First(e => e.UserId == _person).ParsedAt);
        var again = await client.SendAsync(HttpMethod.Patch, path, Patch).JsonAsync();
        Assert.Equal(corrected.GetProperty("version").GetInt64(), again.GetProperty("version").GetInt64());
    }

    [Theory]
    [InlineData("""{"name":5}""", 400)]
    [InlineData("""{"nickname":"Ada"}""", 400)]
    [InlineData("""{"experience":[{"start_date":"last year"}]}""", 400)]
    [InlineData("""{"languages":[{}]}""", 400)]
    [InlineData("""{"name":"a\u0000b"}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("""{"skills":["C#",null]}""", 422)]
    [InlineData("""{"experience":[null]}""", 422)]
    public async Task A_correction_that_is_none_is_refused(string body, int status)
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);

        await client.SendAsync(HttpMethod.Patch, $"{ResumeRequests.Path}/{resume.Text("id")}/data", body).JsonAsync((HttpStatusCode)status);
    }

    [Fact]
    public async Task A_correction_is_bounded()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);
        var path = $"{ResumeRequests.Path}/{resume.Text("id")}/data";

        await client.SendAsync(HttpMethod.Patch, path, $$"""{"summary":"{{new string('a', 10_001)}}"}""").JsonAsync(HttpStatusCode.UnprocessableEntity);
        await client.SendAsync(HttpMethod.Patch, path, $$"""{"skills":[{{string.Join(',', Enumerable.Repeat("\"a\"", 301))}}]}""").JsonAsync(HttpStatusCode.UnprocessableEntity);
        await client.SendAsync(HttpMethod.Patch, path, $$"""{"sections": {{new string('[', 40)}}{{new string(']', 40)}} }""").JsonAsync(HttpStatusCode.BadRequest);
        await client.SendAsync(HttpMethod.Patch, path, $$"""{"summary":"{{new string('a', 1_100_000)}}"}""").JsonAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_deleted_resume_is_gone_with_what_it_said()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);
        var path = $"{ResumeRequests.Path}/{resume.Text("id")}";

        await client.SendAsync(HttpMethod.Delete, path, null).NoContentAsync();

        await client.SendAsync(HttpMethod.Get, path, null).JsonAsync(HttpStatusCode.NotFound);
        await client.SendAsync(HttpMethod.Delete, path, null).JsonAsync(HttpStatusCode.NotFound);
        Assert.Equal(0, (await client.GetJsonAsync(ResumeRequests.Path)).GetProperty("data").GetArrayLength());
        Assert.Equal(0, await host.ScalarAsync($"SELECT count(*) FROM resumes WHERE user_id = '{_person}' AND (parsed_data IS NOT NULL OR plain_text IS NOT NULL)"));
        var deleted = await host.Events.NextAsync<ResumeDeleted>(e => e.UserId == _person, "the deletion's event");
        Assert.True(deleted.Version > resume.GetProperty("version").GetInt64());
        await Eventually.TrueAsync(() => Task.FromResult(host.FilesOf(ResumeFiles.Json(_mark)).Length == 0), "the file is gone");
        var back = await client.ImportAndReadAsync(_mark);
        Assert.NotEqual(resume.Text("id"), back.Text("id"));
    }

    [Fact]
    public async Task A_resume_fills_what_the_profile_does_not_say()
    {
        var client = host.ClientFor(_person);
        await client.PatchProfileAsync("""{"location":"Bradford, UK"}""").JsonAsync();
        var resume = await client.ImportAndReadAsync(_mark);

        var profile = await client.SendAsync(HttpMethod.Post, $"{ResumeRequests.Path}/{resume.Text("id")}/apply-to-profile", null).JsonAsync();

        Assert.Equal("Ada", profile.Text("first_name"));
        Assert.Equal("Okafor", profile.Text("last_name"));
        Assert.Equal("+44 20 7946 0958", profile.Text("phone"));
        Assert.Equal("Bradford, UK", profile.Text("location"));
        Assert.Equal(["C#", "postgres"], profile.Texts("skills"));
        var again = await client.SendAsync(HttpMethod.Post, $"{ResumeRequests.Path}/{resume.Text("id")}/apply-to-profile", null).JsonAsync();
        Assert.Equal(profile.GetProperty("version").GetInt64(), again.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task What_was_imported_is_exported_equal()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);

        var exported = await client.GetJsonAsync($"{ResumeRequests.Path}/{resume.Text("id")}/export?format=json");

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(ResumeFiles.Json(_mark)).RootElement, exported), exported.ToString());
    }

    [Fact]
    public async Task A_resume_is_exported_as_a_file_in_each_format()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);
        var path = $"{ResumeRequests.Path}/{resume.Text("id")}/export";
        foreach (var (query, type, name, start) in new[]
        {
            ("", "application/pdf", "resume.pdf", "%PDF"),
            ("?format=pdf&template=sidebar", "application/pdf", "resume.pdf", "%PDF"),
            ("?format=docx&template=compact", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "resume.docx", "PK"),
            ("?format=txt", "text/plain", "resume.txt", "Ada Okafor"),
        })
        {
            using var response = await client.GetAsync(path + query, TestContext.Current.CancellationToken);
            Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName);
            Assert.StartsWith(start, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        await client.SendAsync(HttpMethod.Get, $"{path}?format=exe", null).JsonAsync(HttpStatusCode.UnprocessableEntity);
        await client.SendAsync(HttpMethod.Get, $"{path}?template=../x", null).JsonAsync(HttpStatusCode.UnprocessableEntity);
        await host.ClientFor(Guid.CreateVersion7()).SendAsync(HttpMethod.Get, path, null).JsonAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"basics":{"name":"a\u0000b"}}""", 422)]
    public async Task An_import_that_is_no_resume_is_refused(string body, int status) =>
        await host.ClientFor(_person).ImportAsync(System.Text.Encoding.UTF8.GetBytes(body)).JsonAsync((HttpStatusCode)status);

    [Fact]
    public async Task An_import_beyond_its_bounds_is_413() =>
        await host.ClientFor(_person).ImportAsync(System.Text.Encoding.UTF8.GetBytes($$"""{"basics": {"summary": "{{new string('a', 300_000)}}"} }""")).JsonAsync(HttpStatusCode.RequestEntityTooLarge);
}
