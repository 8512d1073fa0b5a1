using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace HireFlux.Profiles.Tests;

/// <summary>What a person does with resume versions.</summary>
internal static class ResumeVersionRequests
{
    public const string Versions = "/v1/resume-versions";

    public const string Master = """
        {"name":"Ines Ferreira","headline":"Backend Engineer","email":"ines@example.org","location":"Leeds, UK",
         "experience":[
          {"company":"Northwind Payments","title":"Backend Engineer","start_date":"2021-03","is_current":true,
           "achievements":["Reduced checkout latency by 40% by moving card checks to Go and PostgreSQL.","Led a team of five engineers through a $2M migration to Kubernetes.","Wrote the runbooks of the support team."]},
          {"company":"Harbour Books","title":"Junior Developer","start_date":"2018-06","end_date":"2021-02","achievements":["Built the order service in Python, used by 350 bookshops."]}],
         "education":[{"institution":"University of Leeds","degree":"BSc Computer Science","graduation_year":2018}],
         "skills":["Go","PostgreSQL","Python"]}
        """;

    /// <summary>A resume that was read, as the parser leaves it.</summary>
    public static Task<Guid> AddResumeAsync(this ProfilesHost host, Guid userId, string? parsed = Master) =>
        AddResumeAsync(host.Database.ServiceConnectionString, userId, parsed);

    /// <summary>The same in a database that is named.</summary>
    public static async Task<Guid> AddResumeAsync(string database, Guid userId, string? parsed = Master)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(
            "INSERT INTO resumes (user_id, file_url, parsed_data, parsing_status) VALUES ($1, 'x', $2::jsonb, CASE WHEN $2 IS NULL THEN 'pending' ELSE 'completed' END) RETURNING id",
            connection)
        {
            Parameters = { new() { Value = userId }, new() { Value = (object?)parsed ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text } },
        };
        return (Guid)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    public static Task<HttpResponseMessage> WriteVersionAsync(this HttpClient client, Guid resume, Action<JsonObject>? change = null)
    {
        var body = new JsonObject { ["resume_id"] = resume, ["version_name"] = "Platform", ["target_title"] = "Platform Engineer" };
        change?.Invoke(body);
        return client.SendAsync(HttpMethod.Post, Versions, body.ToJsonString());
    }

    public static async Task<Guid> VersionAsync(this HttpClient client, Guid resume, string name = "Platform") =>
        (await client.WriteVersionAsync(resume, body => body["version_name"] = name).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();

    public static async Task<Guid[]> DefaultsAsync(this HttpClient client) =>
        [.. (await client.GetJsonAsync($"{Versions}?limit=100")).GetProperty("data").EnumerateArray().Where(item => item.GetProperty("is_default").GetBoolean()).Select(item => item.GetProperty("id").GetGuid())];

    public static string[] Lines(this JsonElement version, int job) => version.GetProperty("content").GetProperty("experience")[job].Texts("achievements");
}
