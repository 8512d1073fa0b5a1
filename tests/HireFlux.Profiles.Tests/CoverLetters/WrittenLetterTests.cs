using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Tests.Postings;
using Microsoft.AspNetCore.Http;

namespace HireFlux.Profiles.Tests.CoverLetters;

/// <summary>How a letter comes to be, and what is no request for one.</summary>
public sealed class WrittenLetterTests(ProfilesHost host)
{
    private const string Letters = LetterRequests.Letters;
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_letter_to_a_posting_of_the_jobs_service_tells_facts_and_cites_the_posting()
    {
        var job = host.Jobs.Add(JobsDouble.Posting(text: $"{LetterRequests.AboutQuillstack}\nYou know C# and PostgreSQL."));
        var client = host.ClientFor(_person);

        var letter = await client.WriteLetterAsync(new JsonObject { ["resume_id"] = await host.AddLetterResumeAsync(_person), ["job_id"] = job, ["tone"] = "conversational", ["length"] = "short" });

        Assert.Contains("Quillstack", letter.Text("content"), StringComparison.Ordinal);
        Assert.InRange(letter.GetProperty("word_count").GetInt32(), 60, 150);
        Assert.Equal((job, "Backend Engineer", "Quillstack"), (letter.GetProperty("job_id").GetGuid(), letter.Text("job_title"), letter.Text("company")));
        Assert.True(letter.GetProperty("company_personalized").GetBoolean());
        var citation = Assert.Single(letter.GetProperty("citations").EnumerateArray());
        Assert.Equal(("posting", LetterRequests.AboutQuillstack, 0), (citation.Text("source"), citation.Text("quote"), citation.GetProperty("start").GetInt32()));
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
        var (client, resume) = (host.ClientFor(_person), await host.AddLetterResumeAsync(_person));
        var away = host.Jobs.Add(http =>
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        });

        using var refused = await client.SendAsync(HttpMethod.Post, Letters, new JsonObject { ["resume_id"] = resume, ["job_id"] = away }.ToJsonString());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        var letter = await client.WriteLetterAsync(LetterRequests.WithText(resume));

        Assert.Equal(JsonValueKind.Null, letter.GetProperty("job_id").ValueKind);
        Assert.False(letter.GetProperty("company_personalized").GetBoolean());
    }

    [Fact]
    public async Task A_fact_of_the_persons_own_is_cited_with_its_page()
    {
        var body = LetterRequests.WithText(await host.AddLetterResumeAsync(_person));
        body["company_facts"] = new JsonArray(new JsonObject { ["text"] = "Quillstack opened an office in Lisbon in May.", ["source_url"] = "https://news.example/quillstack" });

        var letter = await host.ClientFor(_person).WriteLetterAsync(body);

        var citation = Assert.Single(letter.GetProperty("citations").EnumerateArray());
        Assert.Equal(("user", "https://news.example/quillstack"), (citation.Text("source"), citation.Text("url")));
        Assert.True(letter.GetProperty("company_personalized").GetBoolean());
    }

    [Fact]
    public async Task The_same_posting_again_gives_another_letter_or_says_that_it_could_not()
    {
        var (client, body) = (host.ClientFor(_person), LetterRequests.WithText(await host.AddLetterResumeAsync(_person)));
        var texts = new List<string>();
        for (var n = 0; n < 6; n++)
        {
            var letter = await client.WriteLetterAsync(body);
            var warned = letter.GetProperty("warnings").EnumerateArray().Any(warning => warning.Text("code") == "too_similar");
            Assert.Equal(warned, letter.GetProperty("similarity").GetDouble() > 0.5);
            Assert.True(warned || !texts.Contains(letter.Text("content")!));
            texts.Add(letter.Text("content")!);
        }
    }

    [Fact]
    public async Task A_version_gives_its_facts_too()
    {
        var client = host.ClientFor(_person);
        var resume = await host.AddLetterResumeAsync(_person);
        var version = await client.VersionAsync(resume);
        var body = LetterRequests.WithText(null);
        body["resume_version_id"] = version;

        var letter = await client.WriteLetterAsync(body);

        Assert.Equal((version, resume), (letter.GetProperty("resume_version_id").GetGuid(), letter.GetProperty("resume_id").GetGuid()));
        Assert.Contains("Ada Okafor", letter.Text("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_key_gives_one_letter_however_often_it_is_sent()
    {
        var client = host.ClientFor(_person);
        var body = LetterRequests.WithText(await host.AddLetterResumeAsync(_person)).ToJsonString();
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
    public async Task A_resume_that_was_not_read_yet_is_409()
    {
        var resume = await host.AddResumeAsync(_person, parsed: null);

        var problem = await host.ClientFor(_person).SendAsync(HttpMethod.Post, Letters, LetterRequests.WithText(resume).ToJsonString()).JsonAsync(HttpStatusCode.Conflict);

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
}
