using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Identity.Contracts;
using HireFlux.Profiles.Contracts;

namespace HireFlux.Profiles.Tests;

public sealed class ProfileTests(ProfilesHost host)
{
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task The_first_read_opens_an_empty_profile_and_says_so()
    {
        var profile = await host.ClientFor(_person).GetJsonAsync(Requests.Profile);

        Assert.Equal(_person, profile.GetProperty("user_id").GetGuid());
        Assert.Equal(1, profile.GetProperty("version").GetInt64());
        Assert.Equal(0, profile.GetProperty("profile_completion_percentage").GetInt32());
        var changed = await host.Events.NextAsync<ProfileChanged>(e => e.UserId == _person, "the new profile's event");
        Assert.Equal(1, changed.Version);
    }

    [Fact]
    public async Task What_is_put_is_read_back_and_published_whole()
    {
        var client = host.ClientFor(_person);
        var body = Requests.Complete();
        body["phone"] = "+44 (0)20 7946 0958";
        body["salary_min"] = 65000;
        body["salary_max"] = 85000;
        body["currency"] = "gbp";
        body["preferences"]!["excluded_companies"] = new JsonArray("Initech");

        await client.PutProfileAsync(body).JsonAsync();
        var profile = await client.GetJsonAsync(Requests.Profile);

        Assert.Equal("+44 (0)20 7946 0958", profile.Text("phone"));
        Assert.Equal("+442079460958", profile.Text("phone_e164"));
        Assert.Equal("GBP", profile.Text("currency"));
        Assert.Equal("year", profile.Text("salary_period"));
        Assert.Equal(["C#", "PostgreSQL", "Kubernetes"], profile.Texts("skills"));
        Assert.Equal("hybrid", profile.GetProperty("preferences").Text("remote_policy"));

        var changed = await host.Events.NextAsync<ProfileChanged>(e => e.UserId == _person && e.Version == 2, "the change's event");
        Assert.Equal("Ada", changed.FirstName);
        Assert.Equal(65000, changed.SalaryMin);
        Assert.Equal("hybrid", changed.Preferences.RemotePolicy);
        Assert.Equal(["Initech"], changed.Preferences.ExcludedCompanies);
        Assert.Equal(profile.GetProperty("profile_completion_percentage").GetInt32(), changed.CompletionPercentage);
        var audit = await host.Events.NextAsync<AuditRecorded>(e => e.UserId == _person, "the change's audit entry");
        Assert.Equal("profile_updated", audit.EventType);
        Assert.Contains("phone", audit.Data["fields"], StringComparison.Ordinal);
        Assert.DoesNotContain(audit.Data.Values, value => value!.Contains("7946", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_put_that_changes_nothing_leaves_the_version_and_publishes_nothing()
    {
        var client = host.ClientFor(_person);
        await client.PutProfileAsync(Requests.Complete()).JsonAsync();
        var same = Requests.Complete();
        same["first_name"] = "  Ada ";
        same["skills"] = new JsonArray("C#", "c#", "PostgreSQL", " ", "Kubernetes");

        var again = await client.PutProfileAsync(same).JsonAsync();
        var after = await client.PatchProfileAsync("""{"location":"York"}""").JsonAsync();

        Assert.Equal(2, again.GetProperty("version").GetInt64());
        Assert.Equal(3, after.GetProperty("version").GetInt64());
        var changes = await host.Events.TakenAsync<ProfileChanged>(e => e.UserId == _person, 3, "three changes");
        Assert.Equal([1, 2, 3], changes.Select(e => e.Version).Order());
    }

    [Fact]
    public async Task Unknown_preferences_are_kept_as_they_came()
    {
        var client = host.ClientFor(_person);
        var body = Requests.Complete();
        body["preferences"]!["commute"] = JsonNode.Parse("""{"minutes":45,"modes":["bike","train"],"RemotePolicy":null}""");
        body["preferences"]!["RemotePolicy"] = "not ours";

        await client.PutProfileAsync(body).JsonAsync();
        // The second read comes from the cache.
        await client.GetJsonAsync(Requests.Profile);
        var preferences = (await client.GetJsonAsync(Requests.Profile)).GetProperty("preferences");

        Assert.True(JsonNode.DeepEquals(body["preferences"], JsonNode.Parse(preferences.GetRawText())), preferences.GetRawText());
    }

    [Fact]
    public async Task A_patch_changes_what_it_names_and_no_more()
    {
        var client = host.ClientFor(_person);
        var body = Requests.Complete();
        body["preferences"]!["visa_sponsorship"] = true;
        body["preferences"]!["mine"] = 1;
        await client.PutProfileAsync(body).JsonAsync();

        var profile = await client.PatchProfileAsync("""{"last_name":null,"skills":["Go"],"preferences":{"remote_policy":"any","mine":null,"new":{"a":1}}}""").JsonAsync();

        Assert.Equal("Ada", profile.Text("first_name"));
        Assert.Equal(JsonValueKind.Null, profile.GetProperty("last_name").ValueKind);
        Assert.Equal(["Go"], profile.Texts("skills"));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"remote_policy":"any","visa_sponsorship":true,"new":{"a":1}}"""),
            JsonNode.Parse(profile.GetProperty("preferences").GetRawText())));
    }

    [Fact]
    public async Task A_patch_is_judged_with_what_is_already_there()
    {
        var client = host.ClientFor(_person);
        await client.PatchProfileAsync("""{"salary_min":50000,"salary_max":60000}""").JsonAsync();

        var problem = await client.PatchProfileAsync("""{"salary_min":70000}""").JsonAsync(HttpStatusCode.UnprocessableEntity);

        Assert.Equal("validation_failed", problem.Text("code"));
        Assert.True(problem.GetProperty("errors").TryGetProperty("salary_max", out _));
    }

    [Fact]
    public async Task A_writer_who_read_an_older_version_is_told()
    {
        var client = host.ClientFor(_person);
        using var read = await client.GetAsync(Requests.Profile, TestContext.Current.CancellationToken);
        var tag = read.Headers.ETag!.Tag;
        await client.PutProfileAsync(Requests.Complete(), tag).JsonAsync();

        var problem = await client.PutProfileAsync(Requests.Complete(), tag).JsonAsync(HttpStatusCode.PreconditionFailed);

        Assert.Equal("version_mismatch", problem.Text("code"));
        await client.PatchProfileAsync("{}", "*").JsonAsync();
        await client.PatchProfileAsync("{}", "\"1\", \"2\"").JsonAsync();
        await client.PatchProfileAsync("{}", "W/\"2\"").JsonAsync(HttpStatusCode.PreconditionFailed);
        await client.PatchProfileAsync("{}", "2").JsonAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Of_many_writers_with_one_tag_exactly_one_wins()
    {
        var client = host.ClientFor(_person);
        await client.GetJsonAsync(Requests.Profile);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => client.PatchProfileAsync($$"""{"location":"City {{n}}"}""", "\"1\"")));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(9, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Many_first_requests_at_once_make_one_profile_and_lose_no_change()
    {
        var client = host.ClientFor(_person);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => n % 2 == 0
            ? client.GetAsync(Requests.Profile, TestContext.Current.CancellationToken)
            : client.PatchProfileAsync($$$"""{"preferences":{"key{{{n}}}":{{{n}}} }}""")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var profile = await client.GetJsonAsync(Requests.Profile);
        Assert.Equal(6, profile.GetProperty("version").GetInt64());
        Assert.Equal(5, profile.GetProperty("preferences").EnumerateObject().Count());
        var changes = await host.Events.TakenAsync<ProfileChanged>(e => e.UserId == _person, 6, "six changes");
        Assert.Equal(Enumerable.Range(1, 6).Select(n => (long)n), changes.Select(e => e.Version).Order());
    }

    [Fact]
    public async Task A_person_sees_only_their_own_profile()
    {
        await host.ClientFor(_person).PutProfileAsync(Requests.Complete()).JsonAsync();

        var other = await host.ClientFor(Guid.CreateVersion7()).GetJsonAsync(Requests.Profile);

        Assert.Equal(JsonValueKind.Null, other.GetProperty("first_name").ValueKind);
    }
}
