using System.Net;
using System.Text.Json;
using HireFlux.Identity.Contracts;
using HireFlux.Testing;

namespace HireFlux.Matching.Tests;

/// <summary>What tests do, in their own words.</summary>
internal static class Steps
{
    private static readonly DateTime s_when = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static Task TellAsync(this MatchingHost host, Person person) => host.Events.PublishAsync(person.Changed(), person.Id);

    public static Task PublishAsync(this MatchingHost host, Job job) => host.Events.PublishAsync(job.Published(), job.Id);

    public static Task CloseAsync(this MatchingHost host, Job job) => host.Events.PublishAsync(job.Closed(), job.Id);

    public static Task EraseAsync(this MatchingHost host, Person person) => host.Events.PublishAsync(new UserErased(person.Id, s_when), person.Id);

    public static async Task<JsonElement> GetAsync(this MatchingHost host, Guid userId, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var client = host.ClientFor(userId);
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{path} answered {(int)response.StatusCode}: {body}");
        return JsonElement.Parse(body);
    }

    public static Task<JsonElement> MatchesAsync(this MatchingHost host, Person person, string query = "?min_fit=0&limit=100") =>
        host.GetAsync(person.Id, $"/v1/matches{query}");

    /// <summary>The person's list once nothing is left to score.</summary>
    public static async Task<JsonElement> SettledAsync(this MatchingHost host, Person person, Func<JsonElement, bool> holds, string description)
    {
        var list = default(JsonElement);
        await Eventually.TrueAsync(
            async () => (list = await host.MatchesAsync(person)).GetProperty("status").Text("scoring") == "up_to_date" && holds(list),
            $"{description}; last seen: {list}");
        return list;
    }

    /// <summary>The row of a posting once it is there and nothing is left to score.</summary>
    public static async Task<JsonElement> SettledMatchAsync(this MatchingHost host, Person person, Job job, Func<JsonElement, bool>? holds = null) =>
        Row(await host.SettledAsync(person, list => Row(list, job) is { } row && holds?.Invoke(row) != false, $"the match of {job.Title}"), job)!.Value;

    public static JsonElement? Row(JsonElement list, Job job)
    {
        foreach (var row in list.GetProperty("data").EnumerateArray())
        {
            if (row.GetProperty("job_id").GetGuid() == job.Id)
            {
                return row;
            }
        }

        return null;
    }

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static int Fit(this JsonElement json) => json.GetProperty("fit_index").GetInt32();
}
