using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Contracts;

namespace HireFlux.Profiles.Tests;

public sealed class ResumeVersionTests(ProfilesHost host)
{
    private const string Versions = ResumeVersionRequests.Versions;
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_version_is_written_from_the_persons_facts_with_real_figures()
    {
        var client = host.ClientFor(_person);
        var resume = await host.AddResumeAsync(_person);
        var version = await client.WriteVersionAsync(resume, body => body["posting"] = new JsonObject { ["title"] = "Platform Engineer", ["text"] = "You know Kubernetes, PostgreSQL and Terraform." }).JsonAsync(HttpStatusCode.Created);

        Assert.Equal(("Platform", "deterministic-v1"), (version.Text("version_name"), version.Text("model_used")));
        Assert.Equal((0, 0m, true), (version.GetProperty("tokens_used").GetInt32(), version.GetProperty("cost_usd").GetDecimal(), version.GetProperty("is_default").GetBoolean()));
        Assert.Equal("PostgreSQL", version.GetProperty("content").Texts("skills")[0]);
        Assert.Equal(["Terraform"], version.GetProperty("report").Texts("skills_not_injectable"));
        Assert.Equal(["Kubernetes"], version.GetProperty("report").Texts("skills_injectable"));
        Assert.NotEmpty(version.GetProperty("content").GetProperty("sources").Texts("/experience/0/achievements/0"));
        var read = await client.GetJsonAsync($"{Versions}/{version.GetProperty("id").GetGuid()}");
        Assert.Equal(version.Lines(0), read.Lines(0));
        await host.Events.NextAsync<ResumeVersionCreated>(e => e.UserId == _person, "the version's event");
        await host.Events.NextAsync<AuditRecorded>(e => e.UserId == _person && e.EventType == "resume_version_created", "the version's audit entry");
    }

    [Fact]
    public async Task The_first_is_the_default_and_fifty_at_once_make_exactly_one()
    {
        var client = host.ClientFor(_person);
        var resume = await host.AddResumeAsync(_person);
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add(await client.VersionAsync(resume, $"v{i}"));
        }

        Assert.Equal([ids[0]], await client.DefaultsAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => client.SendAsync(HttpMethod.Put, $"{Versions}/{ids[i % 5]}/default", null)));
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ServiceUnavailable, answer.StatusCode.ToString()));
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.NoContent);
        Assert.Single(await client.DefaultsAsync());
    }

    [Fact]
    public async Task Deleting_the_default_makes_the_newest_the_default()
    {
        var client = host.ClientFor(_person);
        var resume = await host.AddResumeAsync(_person);
        var (first, second, third) = (await client.VersionAsync(resume, "a"), await client.VersionAsync(resume, "b"), await client.VersionAsync(resume, "c"));

        Assert.Equal(HttpStatusCode.NoContent, (await client.SendAsync(HttpMethod.Delete, $"{Versions}/{first}", null)).StatusCode);
        Assert.Equal([third], await client.DefaultsAsync());
        await host.Events.NextAsync<ResumeVersionDeleted>(e => e.ResumeVersionId == first, "the deletion's event");
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(HttpMethod.Delete, $"{Versions}/{first}", null)).StatusCode);
        await client.SendAsync(HttpMethod.Delete, $"{Versions}/{third}", null);
        await client.SendAsync(HttpMethod.Delete, $"{Versions}/{second}", null);
        Assert.Empty(await client.DefaultsAsync());
    }

    [Fact]
    public async Task An_edit_is_another_version_and_leaves_the_first_as_it_was()
    {
        var client = host.ClientFor(_person);
        var first = await client.WriteVersionAsync(await host.AddResumeAsync(_person)).JsonAsync(HttpStatusCode.Created);
        var id = first.GetProperty("id").GetGuid();
        var edits = """{"strike":["/experience/0/achievements/0"],"edit":[{"line":"/experience/1/achievements/0","text":"Built the order service in Rust for 900 bookshops"}]}""";
        var revised = await client.SendAsync(HttpMethod.Post, $"{Versions}/{id}/revisions", edits).JsonAsync(HttpStatusCode.Created);

        Assert.Equal(id, revised.GetProperty("revised_from").GetGuid());
        Assert.Equal(first.Lines(0).Skip(1), revised.Lines(0));
        Assert.Equal(["Built the order service in Rust for 900 bookshops"], revised.Lines(1));
        Assert.Equal(["skill", "number"], revised.GetProperty("report").GetProperty("unverified").EnumerateArray().Select(line => line.Text("kind")!));
        Assert.Equal([revised.GetProperty("id").GetGuid()], await client.DefaultsAsync());
        Assert.Equal(first.Lines(0), (await client.GetJsonAsync($"{Versions}/{id}")).Lines(0));

        var struckFact = first.GetProperty("content").GetProperty("sources").Texts("/experience/0/achievements/0")[0];
        var restored = await client.SendAsync(HttpMethod.Post, $"{Versions}/{revised.GetProperty("id").GetGuid()}/revisions", $$"""{"restore":["{{struckFact}}"]}""").JsonAsync(HttpStatusCode.Created);
        Assert.Equal(3, restored.Lines(0).Length);
    }

    [Fact]
    public async Task Two_versions_differ_by_entry()
    {
        var client = host.ClientFor(_person);
        var first = await client.VersionAsync(await host.AddResumeAsync(_person));
        var edits = """{"strike":["/experience/0/achievements/0"],"edit":[{"line":"/experience/0/achievements/1","text":"Wrote runbooks"}]}""";
        var second = (await client.SendAsync(HttpMethod.Post, $"{Versions}/{first}/revisions", edits).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();

        var diff = await client.GetJsonAsync($"{Versions}/{second}/diff?with={first}");
        Assert.Equal(["removed", "reworded"], diff.GetProperty("changes").EnumerateArray().Select(change => change.Text("kind")!).Order());
        var master = await client.GetJsonAsync($"{Versions}/{first}/diff?with=master");
        Assert.Contains(master.GetProperty("changes").EnumerateArray(), change => change.Text("section") == "summary" && change.Text("kind") == "added");
        Assert.Empty((await client.GetJsonAsync($"{Versions}/{first}/diff?with={first}")).GetProperty("changes").EnumerateArray());
    }

    [Theory]
    [InlineData("pdf", "application/pdf", "%PDF")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("txt", "text/plain", "Ines Ferreira")]
    [InlineData("json", "application/json", "{")]
    public async Task A_version_is_exported(string format, string mediaType, string start)
    {
        var client = host.ClientFor(_person);
        var id = await client.VersionAsync(await host.AddResumeAsync(_person));
        using var response = await client.SendAsync(HttpMethod.Get, $"{Versions}/{id}/export?format={format}&template=compact", null);
        Assert.Equal((HttpStatusCode.OK, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith(start, (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF'), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_repeated_request_writes_one_version()
    {
        var client = host.ClientFor(_person);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");
        var resume = await host.AddResumeAsync(_person);
        var (first, second) = (await client.VersionAsync(resume), await client.VersionAsync(resume));
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Anothers_versions_and_resumes_are_not_there()
    {
        var resume = await host.AddResumeAsync(_person);
        var id = await host.ClientFor(_person).VersionAsync(resume);
        var other = host.ClientFor(Guid.CreateVersion7());
        (HttpMethod Method, string Path, string? Body)[] requests =
        [
            (HttpMethod.Get, $"{Versions}/{id}", null),
            (HttpMethod.Patch, $"{Versions}/{id}", """{"version_name":"x"}"""),
            (HttpMethod.Post, $"{Versions}/{id}/revisions", """{"strike":["/summary"]}"""),
            (HttpMethod.Put, $"{Versions}/{id}/default", null),
            (HttpMethod.Delete, $"{Versions}/{id}", null),
            (HttpMethod.Get, $"{Versions}/{id}/diff", null),
            (HttpMethod.Get, $"{Versions}/{id}/export", null),
        ];
        foreach (var (method, path, body) in requests)
        {
            Assert.Equal("resume_version_not_found", (await other.SendAsync(method, path, body).JsonAsync(HttpStatusCode.NotFound)).Text("code"));
        }

        Assert.Equal("resume_not_found", (await other.WriteVersionAsync(resume).JsonAsync(HttpStatusCode.NotFound)).Text("code"));
        Assert.Empty(await other.DefaultsAsync());
    }

    [Fact]
    public async Task What_cannot_be_written_is_answered_with_a_code()
    {
        var client = host.ClientFor(_person);
        var pending = await host.AddResumeAsync(_person, parsed: null);
        Assert.Equal("resume_not_read", (await client.WriteVersionAsync(pending).JsonAsync(HttpStatusCode.Conflict)).Text("code"));
        Assert.Equal("resume_empty", (await client.WriteVersionAsync(await host.AddResumeAsync(_person, "{}")).JsonAsync(HttpStatusCode.UnprocessableEntity)).Text("code"));
        var resume = await host.AddResumeAsync(_person);
        Action<JsonObject>[] wrong =
        [
            body => body.Remove("resume_id"),
            body => body["tone"] = "shouting",
            body => body["version_name"] = new string('x', 256),
            body => body["target_title"] = " ",
            body => body["posting"] = new JsonObject { ["text"] = "" },
            body => body["posting"] = new JsonObject { ["text"] = new string('x', 100_001) },
            body => (body["job_id"], body["posting"]) = (Guid.CreateVersion7(), new JsonObject { ["text"] = "x" }),
        ];
        foreach (var change in wrong)
        {
            Assert.Equal("validation_failed", (await client.WriteVersionAsync(resume, change).JsonAsync(HttpStatusCode.UnprocessableEntity)).Text("code"));
        }

        var id = await client.VersionAsync(resume);
        foreach (var body in (string[])["{}", """{"strike":["/nowhere"]}""", """{"restore":["ffffffffffffffff"]}""", """{"edit":[{"line":"/summary","text":""}]}""", """{"strike":[null]}"""])
        {
            Assert.Equal("validation_failed", (await client.SendAsync(HttpMethod.Post, $"{Versions}/{id}/revisions", body).JsonAsync(HttpStatusCode.UnprocessableEntity)).Text("code"));
        }

        await client.SendAsync(HttpMethod.Get, $"{Versions}/{id}/export?format=exe", null).JsonAsync(HttpStatusCode.UnprocessableEntity);
        await client.SendAsync(HttpMethod.Get, $"{Versions}/{id}/diff?with=yesterday", null).JsonAsync(HttpStatusCode.UnprocessableEntity);
        await client.SendAsync(HttpMethod.Get, $"{Versions}?cursor=%00", null).JsonAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Renaming_keeps_the_content_and_pages_list_all()
    {
        var client = host.ClientFor(_person);
        var resume = await host.AddResumeAsync(_person);
        var ids = new HashSet<Guid>();
        for (var i = 0; i < 3; i++)
        {
            ids.Add(await client.VersionAsync(resume));
        }

        var renamed = await client.SendAsync(HttpMethod.Patch, $"{Versions}/{ids.First()}", """{"version_name":"Banks"}""").JsonAsync();
        Assert.Equal("Banks", renamed.Text("version_name"));
        var seen = new HashSet<Guid>();
        string? cursor = null;
        do
        {
            var page = await client.GetJsonAsync($"{Versions}?limit=2{(cursor is null ? "" : $"&cursor={cursor}")}");
            seen.UnionWith(page.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("next_cursor").ValueKind == JsonValueKind.Null ? null : page.Text("next_cursor");
        }
        while (cursor is not null);
        Assert.Equal(ids, seen);
    }
}
