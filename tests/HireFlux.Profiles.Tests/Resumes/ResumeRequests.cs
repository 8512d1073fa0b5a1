using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using HireFlux.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

internal static class ResumeRequests
{
    public const string Path = "/v1/resumes";

    public static Task<HttpResponseMessage> UploadAsync(this HttpClient client, byte[] file, string name = "cv.pdf") => client.UploadAsync((file, name));

    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, params (byte[] File, string Name)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (file, name) in files)
        {
            form.Add(new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", name);
        }

        return await client.PostAsync(Path, form, TestContext.Current.CancellationToken);
    }

    public static async Task<HttpResponseMessage> ImportAsync(this HttpClient client, byte[] document)
    {
        using var content = new ByteArrayContent(document) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return await client.PostAsync($"{Path}/import", content, TestContext.Current.CancellationToken);
    }

    /// <summary>Imports a document and waits until it was read.</summary>
    public static async Task<JsonElement> ImportAndReadAsync(this HttpClient client, string mark)
    {
        var resume = await client.ImportAsync(ResumeFiles.Json(mark)).JsonAsync(HttpStatusCode.Created);
        return await client.ReadAsync(resume.Text("id")!);
    }

    /// <summary>The resume, once its reading has ended.</summary>
    public static async Task<JsonElement> ReadAsync(this HttpClient client, string id)
    {
        JsonElement resume = default;
        await Eventually.TrueAsync(
            async () => (resume = await client.GetJsonAsync($"{Path}/{id}")).Text("parsing_status") is "completed" or "failed",
            "the resume was read");
        return resume;
    }
}
