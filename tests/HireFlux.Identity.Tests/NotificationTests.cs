using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Identity.Contracts;
using HireFlux.Identity.Domain;
using HireFlux.Testing;

namespace HireFlux.Identity.Tests;

public sealed class NotificationTests(IdentityHost host)
{
    private static readonly DateTime s_start = new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_notification_is_delivered_once_however_often_it_is_asked_for()
    {
        using var person = await Person.RegisterAsync(host);
        var userId = await person.IdAsync();
        var message = Request(userId, 0);
        var messageId = Guid.CreateVersion7();

        await host.Events.PublishAsync(message, userId, messageId);
        await host.Events.PublishAsync(message, userId, messageId);
        await host.Events.PublishAsync(message with { Title = "Again" }, userId);
        await host.Events.PublishAsync(Request(userId, 1), userId);

        using var client = host.ClientFor(userId);
        await WaitForUnreadAsync(client, 2);
        var rows = (await client.GetFromJsonAsync<JsonElement>("/v1/notifications")).GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(["Title 1", "Title 0"], rows.Select(row => row.GetProperty("title").GetString()));
        Assert.Equal("/matches", rows[0].GetProperty("action_url").GetString());
    }

    [Fact]
    public async Task Pages_follow_one_another_from_the_newest_to_the_oldest_without_gap_or_repetition()
    {
        var (userId, client) = await WithNotificationsAsync(7);
        using var _ = client;
        var titles = new List<string?>();
        var cursor = string.Empty;
        do
        {
            var page = await client.GetFromJsonAsync<JsonElement>($"/v1/notifications?limit=3&cursor={cursor}");
            titles.AddRange(page.GetProperty("data").EnumerateArray().Select(row => row.GetProperty("title").GetString()));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(0, 7).Reverse().Select(number => $"Title {number}"), titles);
        Assert.NotEqual(Guid.Empty, userId);
    }

    [Fact]
    public async Task One_is_marked_read_and_all_up_to_a_moment()
    {
        var (_, client) = await WithNotificationsAsync(4);
        using var __ = client;
        var newest = (await client.GetFromJsonAsync<JsonElement>("/v1/notifications?limit=1")).GetProperty("data")[0].GetProperty("id").GetGuid();

        using var once = await client.PostAsync($"/v1/notifications/{newest}/read", null);
        using var twice = await client.PostAsync($"/v1/notifications/{newest}/read", null);
        Assert.Equal(HttpStatusCode.NoContent, once.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, twice.StatusCode);
        await WaitForUnreadAsync(client, 3);

        using var some = await client.PostAsJsonAsync("/v1/notifications/read-all", new { up_to = s_start.AddMinutes(1) });
        Assert.Equal(2, (await some.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("count").GetInt32());
        var left = (await client.GetFromJsonAsync<JsonElement>("/v1/notifications?unread=true")).GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(["Title 2"], left.Select(row => row.GetProperty("title").GetString()));

        using var rest = await client.PostAsync("/v1/notifications/read-all", null);
        Assert.Equal(1, (await rest.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("count").GetInt32());
        await WaitForUnreadAsync(client, 0);
    }

    [Fact]
    public async Task Another_persons_notification_is_not_there()
    {
        var (_, owner) = await WithNotificationsAsync(1);
        using var __ = owner;
        var id = (await owner.GetFromJsonAsync<JsonElement>("/v1/notifications")).GetProperty("data")[0].GetProperty("id").GetGuid();
        using var other = host.ClientFor(Guid.CreateVersion7());

        using var response = await other.PostAsync($"/v1/notifications/{id}/read", null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("notification_not_found", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
        await WaitForUnreadAsync(owner, 1);
    }

    [Fact]
    public async Task Links_that_lead_away_and_kinds_not_wanted_are_dropped()
    {
        using var person = await Person.RegisterAsync(host);
        var userId = await person.IdAsync();
        await host.ExecuteAsync("INSERT INTO notification_preferences (user_id, type, in_app) VALUES ($1, 'credit', false)", userId);

        await host.Events.PublishAsync(Request(userId, 0) with { Type = NotificationTypes.Credit }, userId);
        await host.Events.PublishAsync(Request(Guid.CreateVersion7(), 1), userId);
        await host.Events.PublishAsync(Request(userId, 2) with { ActionUrl = "//evil.example", Type = "unheard_of", Title = new string('x', 400) + "\0" }, userId);

        using var client = host.ClientFor(userId);
        await WaitForUnreadAsync(client, 1);
        var row = Assert.Single((await client.GetFromJsonAsync<JsonElement>("/v1/notifications")).GetProperty("data").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("action_url").ValueKind);
        Assert.Equal("system", row.GetProperty("type").GetString());
        Assert.Equal(255, row.GetProperty("title").GetString()!.Length);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/applications/1?tab=notes#end", true)]
    [InlineData("", false)]
    [InlineData("applications", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("https://evil.example/", false)]
    [InlineData("javascript:alert(1)", false)]
    public void Only_a_path_of_the_client_is_safe(string path, bool isSafe) => Assert.Equal(isSafe, ActionPath.IsSafe(path));

    private static NotificationRequested Request(Guid userId, int number) => new(
        Guid.CreateVersion7(), userId, NotificationTypes.JobMatch, $"Title {number}", "Message", "/matches", s_start.AddMinutes(number));

    private static Task WaitForUnreadAsync(HttpClient client, int count) => Eventually.TrueAsync(
        async () => (await client.GetFromJsonAsync<JsonElement>("/v1/notifications/unread-count")).GetProperty("count").GetInt32() == count,
        $"{count} notifications are unread");

    private async Task<(Guid UserId, HttpClient Client)> WithNotificationsAsync(int count)
    {
        using var person = await Person.RegisterAsync(host);
        var userId = await person.IdAsync();
        for (var number = 0; number < count; number++)
        {
            await host.Events.PublishAsync(Request(userId, number), userId);
        }

        var client = host.ClientFor(userId);
        await WaitForUnreadAsync(client, count);
        return (userId, client);
    }
}
