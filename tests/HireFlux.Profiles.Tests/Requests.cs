using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.Profiles.Tests;

internal static class Requests
{
    public const string Profile = "/v1/profile";

    /// <summary>Everything that onboarding asks for.</summary>
    public static JsonObject Complete() => new()
    {
        ["first_name"] = "Ada",
        ["last_name"] = "Okafor",
        ["location"] = "Leeds, UK",
        ["target_titles"] = new JsonArray("Senior Backend Engineer"),
        ["skills"] = new JsonArray("C#", "PostgreSQL", "Kubernetes"),
        ["preferences"] = new JsonObject { ["remote_policy"] = "hybrid" },
    };

    public static Task<HttpResponseMessage> PutProfileAsync(this HttpClient client, JsonNode body, string? ifMatch = null) =>
        client.SendAsync(HttpMethod.Put, Profile, body.ToJsonString(), ifMatch);

    public static Task<HttpResponseMessage> PatchProfileAsync(this HttpClient client, string body, string? ifMatch = null) =>
        client.SendAsync(HttpMethod.Patch, Profile, body, ifMatch, "application/merge-patch+json");

    public static Task<HttpResponseMessage> CompleteOnboardingAsync(this HttpClient client) => client.SendAsync(HttpMethod.Post, $"{Profile}/onboarding/complete", null);

    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client,
        HttpMethod method,
        string path,
        string? body,
        string? ifMatch = null,
        string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, contentType);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> GetJsonAsync(this HttpClient client, string path) =>
        await client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    /// <summary>The answer's body, once its status was what is expected.</summary>
    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> sending, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await sending;
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode} instead of {(int)expected}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static string[] Texts(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}
