using System.Net;
using System.Text.Json;
using HireFlux.Profiles.Contracts;
using HireFlux.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>The way of a file through a store of another machine and a virus scanner, with either away.</summary>
public sealed class GuardedResumeTests(GuardedProfilesHost host) : IClassFixture<GuardedProfilesHost>
{
    private readonly Guid _person = Guid.CreateVersion7();
    private readonly string _mark = Guid.CreateVersion7().ToString();

    [Fact]
    public async Task A_clean_file_is_read_and_given_out_by_the_store_itself()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync(_mark);
        var path = $"{ResumeRequests.Path}/{resume.Text("id")}";

        Assert.Equal("completed", resume.Text("parsing_status"));
        Assert.Equal("clean", resume.Text("scan_status"));
        var link = await client.GetJsonAsync($"{path}/file");
        using var outside = new HttpClient();
        Assert.Equal(ResumeFiles.Json(_mark), await outside.GetByteArrayAsync(new Uri(link.Text("url")!), TestContext.Current.CancellationToken));

        await client.SendAsync(HttpMethod.Delete, path, null).NoContentAsync();
        await Eventually.TrueAsync(
            async () =>
            {
                using var gone = await outside.GetAsync(new Uri(link.Text("url")!), TestContext.Current.CancellationToken);
                return gone.StatusCode == HttpStatusCode.NotFound;
            },
            "the file is gone from the store");
    }

    [Fact]
    public async Task An_infected_file_is_neither_read_nor_given_out()
    {
        var client = host.ClientFor(_person);
        var resume = await client.ImportAndReadAsync($"virus {_mark}");

        Assert.Equal("failed", resume.Text("parsing_status"));
        Assert.Equal("infected", resume.Text("scan_status"));
        Assert.Equal("infected", resume.GetProperty("error").Text("code"));
        Assert.Equal("infected", (await host.Events.NextAsync<ResumeParsingFailed>(e => e.UserId == _person, "the failure's event")).Code);
        var refused = await client.SendAsync(HttpMethod.Get, $"{ResumeRequests.Path}/{resume.Text("id")}/file", null).JsonAsync(HttpStatusCode.Conflict);
        Assert.Equal("infected", refused.Text("code"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0")]
    public async Task Without_a_verdict_a_file_waits_visibly_and_is_not_given_out(string answer)
    {
        var client = host.ClientFor(_person);
        host.Clamd.Instead = answer;
        var uploaded = await client.ImportAsync(ResumeFiles.Json(_mark)).JsonAsync(HttpStatusCode.Created);
        var path = $"{ResumeRequests.Path}/{uploaded.Text("id")}";

        var waiting = await WaitingAsync(client, path);

        Assert.Equal("scan_pending", waiting.GetProperty("error").Text("code"));
        Assert.Equal(0, waiting.GetProperty("attempts").GetInt32());
        Assert.Equal("unscanned", waiting.Text("scan_status"));
        var refused = await client.SendAsync(HttpMethod.Get, $"{path}/file", null).JsonAsync(HttpStatusCode.Conflict);
        Assert.Equal("scan_pending", refused.Text("code"));
        host.Clamd.Instead = null;
        Assert.Equal("completed", (await client.ReadAsync(uploaded.Text("id")!)).Text("parsing_status"));
    }

    [Fact]
    public async Task While_the_store_is_away_uploads_are_503_and_files_wait()
    {
        var client = host.ClientFor(_person);
        // Held back by the scanner until the store is away.
        host.Clamd.Instead = "";
        var uploaded = await client.ImportAsync(ResumeFiles.Json(_mark)).JsonAsync(HttpStatusCode.Created);
        await WaitingAsync(client, $"{ResumeRequests.Path}/{uploaded.Text("id")}");
        host.Store!.IsAway = true;
        host.Clamd.Instead = null;

        using var refused = await client.ImportAsync(ResumeFiles.Json($"{_mark} 2"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        await Eventually.TrueAsync(
            async () => (await WaitingAsync(client, $"{ResumeRequests.Path}/{uploaded.Text("id")}")).GetProperty("error").Text("code") == "store_unavailable",
            "the file waits for the store");

        host.Store.IsAway = false;
        Assert.Equal("completed", (await client.ReadAsync(uploaded.Text("id")!)).Text("parsing_status"));
    }

    /// <summary>The resume, once it was tried and given back.</summary>
    private static async Task<JsonElement> WaitingAsync(HttpClient client, string path)
    {
        JsonElement resume = default;
        await Eventually.TrueAsync(
            async () => (resume = await client.GetJsonAsync(path)).GetProperty("error").ValueKind == JsonValueKind.Object && resume.Text("parsing_status") == "pending",
            "the file waits");
        return resume;
    }
}
