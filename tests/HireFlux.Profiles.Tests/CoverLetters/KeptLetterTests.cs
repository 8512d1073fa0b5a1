using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Tests.Postings;

namespace HireFlux.Profiles.Tests.CoverLetters;

/// <summary>What becomes of a letter that was written.</summary>
public sealed class KeptLetterTests(ProfilesHost host)
{
    private const string Letters = LetterRequests.Letters;
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_persons_own_text_is_kept_as_it_is_and_what_no_fact_says_is_reported()
    {
        var client = host.ClientFor(_person);
        var letter = await client.WriteLetterAsync(LetterRequests.WithText(await host.AddLetterResumeAsync(_person), LetterRequests.AboutQuillstack));
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
        var id = (await client.WriteLetterAsync(LetterRequests.WithText(await host.AddLetterResumeAsync(_person)))).GetProperty("id").GetGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.DeleteAsync(new Uri($"{Letters}/{id}", UriKind.Relative), TestContext.Current.CancellationToken)));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent));
        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.NotFound));
        await client.SendAsync(HttpMethod.Get, $"{Letters}/{id}", null).JsonAsync(HttpStatusCode.NotFound);
        Assert.Empty((await client.GetJsonAsync(Letters)).GetProperty("data").EnumerateArray());
        await host.Events.NextAsync<CoverLetterDeleted>(e => e.CoverLetterId == id, "the deletion's event");
        Assert.Single(host.Events.Taken<CoverLetterDeleted>(), e => e.CoverLetterId == id);
    }

    [Fact]
    public async Task Letters_are_listed_page_by_page_and_by_posting()
    {
        var (client, resume) = (host.ClientFor(_person), await host.AddLetterResumeAsync(_person));
        var job = host.Jobs.Add(JobsDouble.Posting());
        var ids = new List<Guid> { (await client.WriteLetterAsync(new JsonObject { ["resume_id"] = resume, ["job_id"] = job })).GetProperty("id").GetGuid() };
        for (var n = 0; n < 4; n++)
        {
            ids.Insert(0, (await client.WriteLetterAsync(LetterRequests.WithText(resume))).GetProperty("id").GetGuid());
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
        var id = (await client.WriteLetterAsync(LetterRequests.WithText(await host.AddLetterResumeAsync(_person)))).GetProperty("id").GetGuid();

        using var first = await client.GetAsync(new Uri($"{Letters}/{id}/export?format={format}&template=compact", UriKind.Relative), TestContext.Current.CancellationToken);
        var again = await client.GetByteArrayAsync(new Uri($"{Letters}/{id}/export?format={format}&template=compact", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(mediaType, first.Content.Headers.ContentType?.MediaType);
        var bytes = await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith(beginning, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(bytes, again);
        await client.SendAsync(HttpMethod.Get, $"{Letters}/{id}/export?format=exe", null).JsonAsync(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_is_another_persons_is_not_found()
    {
        var (client, other) = (host.ClientFor(_person), host.ClientFor(Guid.CreateVersion7()));
        var resume = await host.AddLetterResumeAsync(_person);
        var path = $"{Letters}/{(await client.WriteLetterAsync(LetterRequests.WithText(resume))).GetProperty("id").GetGuid()}";

        await other.SendAsync(HttpMethod.Get, path, null).JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Get, $"{path}/export", null).JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Patch, path, """{"content":"x"}""").JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Delete, path, null).JsonAsync(HttpStatusCode.NotFound);
        await other.SendAsync(HttpMethod.Post, Letters, LetterRequests.WithText(resume).ToJsonString()).JsonAsync(HttpStatusCode.NotFound);
        Assert.Empty((await other.GetJsonAsync(Letters)).GetProperty("data").EnumerateArray());
        await client.SendAsync(HttpMethod.Post, Letters, new JsonObject { ["resume_id"] = resume, ["job_id"] = Guid.CreateVersion7() }.ToJsonString()).JsonAsync(HttpStatusCode.NotFound);
    }

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
}
