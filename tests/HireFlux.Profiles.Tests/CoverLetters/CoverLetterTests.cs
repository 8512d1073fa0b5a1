using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Tests.Postings;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace HireFlux.Profiles.Tests.CoverLetters;

public sealed class CoverLetterTests(ProfilesHost host)
{
    private const string Letters = "/v1/cover-letters";
    private const string AboutQuillstack = "Quillstack makes contract and document software for small law firms.";
    private readonly Guid _person = Guid.CreateVersion7();

    private static ResumeData Resume => new()
    {
        Name = "Ada Okafor",
        Email = "ada@example.org",
        Experience =
        [
            new ExperienceItem
            {
                Company = "Northwind",
                Title = "Backend Engineer",
                StartDate = new PartialDate(2021, 3),
                IsCurrent = true,
                Achievements = ["Built the order service in C# and PostgreSQL for 350 shops", "Cut query times by 40% with six indexes", "Trained four new colleagues in code review"],
            },
        ],
        Skills = ["C#", "PostgreSQL", "Docker"],
    };

    [Fact]
    public async Task A_letter_to_a_posting_of_the_jobs_service_tells_facts_and_cites_the_posting()
    {
        var job = host.Jobs.Add(JobsDouble.Posting(text: $"{AboutQuillstack}\nYou know C# and PostgreSQL."));
        var client = host.ClientFor(_person);

        var letter = await CreateAsync(client, new JsonObject { ["resume_id"] = await AddResumeAsync(_person), ["job_id"] = job, ["tone"] = "conversational", ["length"] = "short" });

        Assert.Contains("Quillstack", letter.Text("content"), StringComparison.Ordinal);
        Assert.InRange(letter.GetProperty("word_count").GetInt32(), 60, 150);
        Assert.Equal((job, "Backend Engineer", "Quillstack"), (letter.GetProperty("job_id").GetGuid(), letter.Text("job_title"), letter.Text("company")));
        Assert.True(letter.GetProperty("company_personalized").GetBoolean());
        var citation = Assert.Single(letter.GetProperty("citations").EnumerateArray());
        Assert.Equal(("posting", AboutQuillstack, 0), (citation.Text("source"), citation.Text("quote"), citation.GetProperty("start").GetInt32()));
        Assert.Equal(("deterministic-v1", 0, 0m), (letter.Text("model_used"), letter.GetProperty("tokens_used").GetInt32(), letter.GetProperty("cost_usd").GetDecimal()));
        Assert.Contains(letter.GetProperty("sentences").EnumerateArray(), sentence => sentence.GetProperty("sources").GetArrayLength() > 0);
        Assert.StartsWith("Bearer ey", host.Jobs.Asked.Last(asked => asked.Job == job).Authorization, StringComparison.Ordinal);
        var created = await host.Events.NextAsync<CoverLetterCreated>(e => e.UserId == _person, "the letter's event");
        Assert.Equal((letter.GetProperty("id").GetGuid(), job), (created.CoverLetterId, created.JobId));
        await host.Events.NextAsync<AuditRecorded>(e => e.UserId == _person && e.EventType == "cover_letter_created", "the audit entry");
        var again = await client.GetJsonAsync($"{Letters}/{letter.GetProperty("id").GetGuid()}");
        Assert.All((string[])["content", "sentences", "citations", "warnings", "created_at"], member => Assert.Equal(letter.GetProperty(member).ToString(), again.GetProperty(member).ToString()));
    }

    [Fact]
    public async Task With_the_jobs_service_away_it_is_503_with_a_time_to_come_back_and_a_posting_in_the_request_still_works()
    {
        var (client, resume) = (host.ClientFor(_person), await AddResumeAsync(_person));
        var away = host.Jobs.Add(http =>
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        });

        using var refused = await client.SendAsync(HttpMethod.Post, Letters, new JsonObject { ["resume_id"] = resume, ["job_id"] = away }.ToJsonString());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        var letter = await CreateAsync(client, WithText(resume));

        Assert.Equal(JsonValueKind.Null, letter.GetProperty("job_id").ValueKind);
        Assert.False(letter.GetProperty("company_personalized").GetBoolean());
    }

    [Fact]
    public async Task A_fact_of_the_persons_own_is_cited_with_its_page()
    {
        var body = WithText(await AddResumeAsync(_person));
        body["company_facts"] = new JsonArray(new JsonObject { ["text"] = "Quillstack opened an office in Lisbon in May.", ["source_url"] = "https://news.example/quillstack" });

        var letter = await CreateAsync(host.ClientFor(_person), body);

        var citation = Assert.Single(letter.GetProperty("citations").EnumerateArray());
        Assert.Equal(("user", "https://news.example/quillstack"), (citation.Text("source"), citation.Text("url")));
        Assert.True(letter.GetProperty("company_personalized").GetBoolean());
    }

    [Fact]
    public async Task The_same_posting_again_gives_another_letter_or_says_that_it_could_not()
    {
        var (client, body) = (host.ClientFor(_person), WithText(await AddResumeAsync(_person)));
        var texts = new List<string>();
        for (var n = 0; n < 6; n++)
        {
            var letter = await CreateAsync(client, body);
            var warned = letter.GetProperty("warnings").EnumerateArray().Any(warning => warning.Text("code") == "too_similar");
            Assert.Equal(warned, letter.GetProperty("similarity").GetDouble() > 0.5);
            Assert.True(warned || !texts.Contains(letter.Text("content")!));
            texts.Add(letter.Text("content")!);
        }
    }

    [Fact]
    public async Task A_version_gives_its_facts_too()
    {
        var (resume, version) = (await AddResumeAsync(_person), Guid.CreateVersion7());
        await ExecuteAsync(
            "INSERT INTO resume_versions (id, user_id, resume_id, version_name, content, master_data) VALUES ($1, $2, $3, 'x', '{}', $4::jsonb)",
            version, _person, resume, JsonSerializer.Serialize(Resume, ResumeJson.Options));
        var body = WithText(null);
        body["resume_version_id"] = version;

        var letter = await CreateAsync(host.ClientFor(_person), body);

        Assert.Equal((version, resume), (letter.GetProperty("resume_version_id").GetGuid(), letter.GetProperty("resume_id").GetGuid()));
        Assert.Contains("Ada Okafor", letter.Text("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persons_own_text_is_kept_as_it_is_and_what_no_fact_says_is_reported()
    {
        var client = host.ClientFor(_person);
        var letter = await CreateAsync(client, WithText(await AddResumeAsync(_person), AboutQuillstack));
        var path = $"{Letters}/{letter.GetProperty("id").GetGuid()}";
        const string Own = "Dear Quillstack team,\r\n\r\nI built the order service in C# and led 900 people at Globex.\r\n\r\nAda Okafor";

        var edited = await client.SendAsync(HttpMethod.Patch, path, new JsonObject { ["content"] = Own }.ToJsonString()).JsonAsync();

        Assert.Equal(Own.ReplaceLineEndings("\n"), edited.Text("content"));
        Assert.Equal(18, edited.GetProperty("word_count").GetInt32());
        Assert.NotEqual(JsonValueKind.Null, edited.GetProperty("edited_at").ValueKind);
        Assert.False(edited.GetProperty("company_personalized").GetBoolean());
        Assert.Empty(edited.GetProperty("citations").EnumerateArray());
        var findings = edited.GetProperty("findings").EnumerateArray().Select(finding => finding.Text("text")!).ToList();
        Assert.Contains(findings, finding => finding.Contains("Globex", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("900", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => finding.Contains("order service", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_letter_is_gone_and_told_once()
    {
        var client = host.ClientFor(_person);
        var id = (await CreateAsync(client, WithText(await AddResumeAsync(_person)))).GetProperty("id").GetGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.DeleteAsync(new Uri($"{Letters}/{id}", UriKind.Relative), TestContext.Current.CancellationToken)));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent));
        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.NotFound));
        await client.SendAsync(HttpMethod.Get, $"{Letters}/{id}", null).JsonAsync(HttpStatusCode.NotFound);
        Assert.Empty((await client.GetJsonAsync(Letters)).GetProperty("data").EnumerateArray());
        await host.Events.NextAsync<CoverLetterDeleted>(e => e.CoverLetterId == id, "the deletion's event");
        Assert.Single(host.Events.Heard<CoverLetterDeleted>(), e => e.CoverLetterId == id);
    }

    [Fact]
    public async Task Letters_are_listed_page_by_page_and_by_posting()
    {
        var (client, resume) = (host.ClientFor(_person), await AddResumeAsync(_person));
        var job = host.Jobs.Add(JobsDouble.Posting());
        var ids = new List<Guid> { (await CreateAsync(client, new JsonObject { ["resume_id"] = resume, ["job_id"] = job })).GetProperty("id").GetGuid() };
        for (var n = 0; n < 4; n++)
        {
            ids.Insert(0, (await CreateAsync(client, WithText(resume))).GetProperty("id").GetGuid());
        }

        var (listed, cursor) = (new List<Guid>(), string.Empty);
        do
        {
            var page = await client.GetJsonAsync($"{Letters}?limit=2{cursor}");
            listed.AddRange(page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()));
            cursor = page.Text("next_cursor") is { } next ? $"&cursor={next}" : string.Empty;
        }
        while (cursor.Length > 0);

        Assert.Equal(ids, listed);
        var ofJob = await client.GetJsonAsync($"{Letters}?job_id={job}");
        Assert.Equal(ids[^1], Assert.Single(ofJob.GetProperty("data").EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Theory]
    [InlineData("pdf", "application/pdf", "%PDF")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("txt", "text/plain", "Ada Okafor")]
    public async Task A_letter_is_exported_with_the_same_bytes_each_time(string format, string mediaType, string beginning)
    {
        var client = host.ClientFor(_person);
        var id = (await CreateAsync(client, WithText(await AddResumeAsync(_person)))).GetProperty("id").GetGuid();

        using var first = await client.GetAsync(new Uri($"{Letters}/{id}/export?format={format}&template=compact", UriKind.Relative), TestContext.Current.CancellationToken);
        var again = await client.GetByteArrayAsync(new Uri($"{Letters}/{id}/export?format={format}&template=compact", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(mediaType, first.Content.Headers.ContentType?.MediaType);
        var bytes = await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith(beginning, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(bytes, again);
        await client.SendAsync(HttpMethod.Get, $"{Letters}/{id}/export?format=exe", null).JsonAsync(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task One_key_gives_one_letter_however_often_it_is_sent()
    {
        var client = host.ClientFor(_person);
        var body = WithText(await AddResumeAsync(_person)).ToJsonString();
        async Task<HttpResponseMessage> PostAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Letters) { Content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json")) };
            request.Headers.Add("Idempotency-Key", "one");
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostAsync()));
        using var last = await PostAsync();

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        Assert.Equal(HttpStatusCode.Created, last.StatusCode);
        Assert.Single((await client.GetJsonAsync(Letters)).GetProperty("data").EnumerateArray());
    }

    [Fact]
    public async Task What_is_another_persons_is_not_found()
    {
        var (client, other) = (host.ClientFor(_person), host.ClientFor(Guid.CreateVersion7()));
        var resume = await AddResumeAsync(_person);
        var path = $"{Letters}/{(await CreateAsync(client, WithText(resume))).GetProperty("id").GetGuid()}";

        await other.SendAsync(HttpMethod.Get, path, null).JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Get, $"{path}/export", null).JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Patch, path, """{"content":"x"}""").JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Delete, path, null).JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Post, Letters, WithText(resume).ToJsonString()).JsonAsync(HttpStatusCode.NotFound);
        Assert.Empty((await other.GetJsonAsync(Letters)).GetProperty("data").EnumerateArray());
        await client.SendAsync(HttpMethod.Post, Letters, new JsonObject { ["resume_id"] = resume, ["job_id"] = Guid.CreateVersion7() }.ToJsonString()).JsonAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_resume_that_was_not_read_yet_is_409()
    {
        var resume = await AddResumeAsync(_person, isRead: false);

        var problem = await host.ClientFor(_person).SendAsync(HttpMethod.Post, Letters, WithText(resume).ToJsonString()).JsonAsync(HttpStatusCode.Conflict);

        Assert.Equal("resume_not_read", problem.Text("code"));
    }

    [Theory]
    [InlineData("""{}""", 422)]
    [InlineData("""null""", 400)]
    [InlineData("""{"resume_id":"x"}""", 400)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{}}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":" ","company":"b","text":"c"}}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b"}}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c"},"tone":"rude"}""", 400)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c"},"length":1}""", 400)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c"},"company_facts":[null]}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c"},"company_facts":[{"text":"a","source_url":"ftp://a"}]}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c"},"company_facts":[{"text":"a"}]}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c"},"company_facts":[{"text":"A world-class team.","source_url":"https://a.example"}]}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","job_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c"}}""", 422)]
    [InlineData("""{"resume_id":"0193f3b2-0000-7000-8000-000000000000","posting":{"title":"a","company":"b","text":"c\u0000"}}""", 400)]
    public async Task Bad_input_is_told(string body, int status) =>
        await host.ClientFor(_person).SendAsync(HttpMethod.Post, Letters, body).JsonAsync((HttpStatusCode)status);

    [Theory]
    [InlineData("""{}""", 422)]
    [InlineData("""{"content":" "}""", 422)]
    [InlineData("""{"content":5}""", 400)]
    public async Task A_bad_edit_is_told(string body, int status) =>
        await host.ClientFor(_person).SendAsync(HttpMethod.Patch, $"{Letters}/{Guid.CreateVersion7()}", body).JsonAsync((HttpStatusCode)status);

    [Theory]
    [InlineData("?limit=0", 422)]
    [InlineData("?cursor=x", 400)]
    [InlineData("?job_id=x", 400)]
    public async Task A_bad_page_is_told(string query, int status) =>
        await host.ClientFor(_person).SendAsync(HttpMethod.Get, Letters + query, null).JsonAsync((HttpStatusCode)status);

    private static JsonObject WithText(Guid? resume, string about = "You know C# and PostgreSQL.")
    {
        var body = new JsonObject { ["posting"] = new JsonObject { ["title"] = "Backend Engineer", ["company"] = "Quillstack", ["text"] = about } };
        if (resume is not null)
        {
            body["resume_id"] = resume;
        }

        return body;
    }

    private static Task<JsonElement> CreateAsync(HttpClient client, JsonObject body) =>
        client.SendAsync(HttpMethod.Post, Letters, body.ToJsonString()).JsonAsync(HttpStatusCode.Created);

    private async Task<Guid> AddResumeAsync(Guid userId, bool isRead = true)
    {
        var id = Guid.CreateVersion7();
        await ExecuteAsync(
            "INSERT INTO resumes (id, user_id, file_url, parsed_data, parsing_status) VALUES ($1, $2, 'x', $3::jsonb, $4)",
            id, userId, isRead ? JsonSerializer.Serialize(Resume, ResumeJson.Options) : DBNull.Value, isRead ? "completed" : "pending");
        return id;
    }

    private async Task ExecuteAsync(string sql, params object[] arguments)
    {
        await using var connection = new NpgsqlConnection(host.Database.ServiceConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var argument in arguments)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = argument, NpgsqlDbType = argument is DBNull ? NpgsqlTypes.NpgsqlDbType.Text : argument is Guid ? NpgsqlTypes.NpgsqlDbType.Uuid : NpgsqlTypes.NpgsqlDbType.Text });
        }

        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
