using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace HireFlux.BoardSimulator.Tests;

public sealed class ApplyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Greenhouse_takes_json_with_a_resume_in_base64()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var path = await JobPathAsync(simulator);

        var answer = await SendAsync(simulator, path, JsonContent.Create(new
        {
            first_name = "Ada",
            last_name = "Byron",
            email = "Ada@example.com",
            resume_content = Convert.ToBase64String("hello"u8),
            resume_content_filename = "ada.pdf",
        }));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var recorded = Assert.Single((await simulator.GetJsonAsync("/_simulator/applications?email=ADA@example.com")).EnumerateArray());
        Assert.Equal("greenhouse", recorded.GetProperty("kind").GetString());
        Assert.Equal(path.Split('/')[^1], recorded.GetProperty("posting").GetString());
        Assert.Equal("Byron", recorded.GetProperty("fields").GetProperty("last_name").GetString());
        var file = recorded.GetProperty("files")[0];
        Assert.Equal(("resume", "ada.pdf", 5), (file.GetProperty("field").GetString(), file.GetProperty("name").GetString(), file.GetProperty("bytes").GetInt32()));
        Assert.Equal("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", file.GetProperty("sha256").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    public async Task Greenhouse_refuses_a_missing_or_wrong_key(string? key)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var answer = await SendAsync(simulator, await JobPathAsync(simulator), Applicant(), key);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await AssertRecordedAsync(simulator, 0);
    }

    [Theory]
    [InlineData("", "Byron", "ada@example.com", "", "first_name")]
    [InlineData("Ada", "https://spam.example", "ada@example.com", "", "last_name")]
    [InlineData("Ada", "Byron", "not an address", "", "email")]
    [InlineData("Ada", "Byron", "ada@example.com", "www.spam.example", "phone")]
    public async Task Greenhouse_names_the_invalid_fields(string first, string last, string email, string phone, string invalid)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var answer = await SendAsync(
            simulator, await JobPathAsync(simulator), JsonContent.Create(new { first_name = first, last_name = last, email, phone }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal($"Invalid attributes: {invalid}", (await JsonAsync(answer)).GetProperty("error").GetString());
        await AssertRecordedAsync(simulator, 0);
    }

    [Fact]
    public async Task Lever_takes_a_multipart_form_and_gives_an_application_id()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Ada Byron"), "name" },
            { new StringContent("ada@example.com"), "email" },
            { new ByteArrayContent("hello"u8.ToArray()), "resume", "ada.pdf" },
        };

        var answer = await simulator.Client.PostAsync(new Uri(await PostingPathAsync(simulator), UriKind.Relative), form, Token);

        var body = await JsonAsync(answer);
        Assert.True(body.GetProperty("ok").GetBoolean());
        var recorded = Assert.Single((await simulator.GetJsonAsync("/_simulator/applications?board=brightparcel")).EnumerateArray());
        Assert.Equal(body.GetProperty("applicationId").GetGuid(), recorded.GetProperty("application_id").GetGuid());
        Assert.Equal("ada.pdf", recorded.GetProperty("files")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Lever_asks_for_a_key_a_name_and_an_address()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var path = await PostingPathAsync(simulator);

        Assert.Equal(HttpStatusCode.Unauthorized, (await simulator.PostJsonAsync(path.Split('?')[0], new { name = "Ada", email = "a@b" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await simulator.PostJsonAsync(path, new { email = "a@b" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await simulator.PostJsonAsync(path, new { name = "Ada", email = "nowhere" })).StatusCode);
        await AssertRecordedAsync(simulator, 0);
    }

    [Theory]
    [InlineData("429", HttpStatusCode.TooManyRequests)]
    [InlineData("500", HttpStatusCode.InternalServerError)]
    [InlineData("closed", HttpStatusCode.NotFound)]
    [InlineData("validation_error", HttpStatusCode.UnprocessableEntity)]
    [InlineData("duplicate", HttpStatusCode.Conflict)]
    [InlineData("captcha", HttpStatusCode.Forbidden)]
    public async Task A_refusing_fault_records_nothing_and_passes(string fault, HttpStatusCode status)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var path = await JobPathAsync(simulator);
        await simulator.PlanFaultAsync(new { fault, operation = "apply" });

        Assert.Equal(status, (await SendAsync(simulator, path, Applicant())).StatusCode);
        await AssertRecordedAsync(simulator, 0);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(simulator, path, Applicant())).StatusCode);
        await AssertRecordedAsync(simulator, 1);
    }

    [Fact]
    public async Task A_timeout_after_accept_records_the_application_and_never_says_so()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var path = await JobPathAsync(simulator);
        await simulator.PlanFaultAsync(new { fault = "timeout_after_accept" });

        var held = SendAsync(simulator, path, Applicant());
        await simulator.WaitForAsync("an accepted application", "/_simulator/applications", list => list.GetArrayLength() == 1);
        Assert.False(held.IsCompleted);
        await simulator.ClearFaultsAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => held);
    }

    [Theory]
    [InlineData("{\"first_name\":", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("""{"first_name":"\ud800"}""", "application/json")]
    [InlineData("""{"resume_content":"not base64!"}""", "application/json")]
    [InlineData("hello", "text/plain")]
    public async Task A_body_that_is_no_form_is_400(string body, string type)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, type);

        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(simulator, await JobPathAsync(simulator), content)).StatusCode);
    }

    private static JsonContent Applicant() => JsonContent.Create(new { first_name = "Ada", last_name = "Byron", email = "ada@example.com" });

    private static async Task<string> JobPathAsync(SimulatorUnderTest simulator) =>
        $"/greenhouse/v1/boards/quillstack/jobs/{(await simulator.FirstJobAsync("quillstack")).GetProperty("id").GetInt64()}";

    private static async Task<string> PostingPathAsync(SimulatorUnderTest simulator) =>
        $"/lever/v0/postings/brightparcel/{(await simulator.FirstPostingAsync("brightparcel")).GetProperty("id").GetString()}?key=simulator-key";

    private static async Task<HttpResponseMessage> SendAsync(
        SimulatorUnderTest simulator, string path, HttpContent body, string? key = "simulator-key")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:")));
        }

        return await simulator.Client.SendAsync(request, Token);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Token);

    private static async Task AssertRecordedAsync(SimulatorUnderTest simulator, int count) =>
        Assert.Equal(count, (await simulator.GetJsonAsync("/_simulator/applications")).GetArrayLength());
}
