using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace HireFlux.BoardSimulator.Tests;

public sealed class GreenhouseFormatTests
{
    private const string Board = "/greenhouse/v1/boards/northlight-energy";

    [Fact]
    public async Task A_list_with_content_has_every_field_of_the_real_board()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var list = await simulator.GetJsonAsync($"{Board}/jobs?content=true");

        Assert.Equal(list.GetProperty("jobs").GetArrayLength(), list.GetProperty("meta").GetProperty("total").GetInt32());
        foreach (var job in list.GetProperty("jobs").EnumerateArray())
        {
            string[] expected =
            [
                "id", "internal_job_id", "title", "updated_at", "requisition_id", "location", "absolute_url", "metadata",
                "first_published", "company_name", "content", "departments", "offices", "data_compliance",
            ];
            Assert.Empty(expected.Except(job.EnumerateObject().Select(field => field.Name)));
            Assert.True(job.GetProperty("first_published").GetDateTimeOffset() <= job.GetProperty("updated_at").GetDateTimeOffset());
        }
    }

    [Fact]
    public async Task A_list_without_content_leaves_out_content_departments_and_offices_and_nothing_else()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var full = await simulator.FirstJobAsync("northlight-energy");

        var plain = (await simulator.GetJsonAsync($"{Board}/jobs")).GetProperty("jobs")[0];

        Assert.Equal(
            ["content", "departments", "offices"],
            full.EnumerateObject().Select(field => field.Name).Except(plain.EnumerateObject().Select(field => field.Name)));
        Assert.Equal(full.GetProperty("title").GetString(), plain.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Content_is_escaped_html_whose_own_entities_are_escaped_twice()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var content = (await simulator.FirstJobAsync("northlight-energy")).GetProperty("content").GetString()!;

        Assert.DoesNotContain("<", content, StringComparison.Ordinal);
        Assert.Contains("&amp;pound;38,000", content, StringComparison.Ordinal);
        var html = WebUtility.HtmlDecode(content);
        Assert.Contains("<li>Testing, certification and DNO notification</li>", html, StringComparison.Ordinal);
        Assert.Contains("£38,000", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_shows_its_questions_and_pay_only_when_asked()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var id = (await simulator.FirstJobAsync("northlight-energy")).GetProperty("id").GetInt64();

        var plain = await simulator.GetJsonAsync($"{Board}/jobs/{id}");
        var asked = await simulator.GetJsonAsync($"{Board}/jobs/{id}?questions=true&pay_transparency=true");

        Assert.True(plain.TryGetProperty("content", out _));
        Assert.False(plain.TryGetProperty("questions", out _));
        Assert.False(plain.TryGetProperty("pay_input_ranges", out _));
        var names = asked.GetProperty("questions").EnumerateArray()
            .SelectMany(question => question.GetProperty("fields").EnumerateArray())
            .Select(field => field.GetProperty("name").GetString()!).ToList();
        Assert.Superset(new HashSet<string> { "first_name", "last_name", "email", "resume" }, names.ToHashSet());
        Assert.Contains(names, name => name.StartsWith("question_", StringComparison.Ordinal));
        var pay = asked.GetProperty("pay_input_ranges")[0];
        Assert.Equal(3_800_000, pay.GetProperty("min_cents").GetInt64());
        Assert.Equal("GBP", pay.GetProperty("currency_type").GetString());
    }

    [Fact]
    public async Task The_board_gives_the_company_name()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        Assert.Equal("Northlight Energy", (await simulator.GetJsonAsync(Board)).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/greenhouse/v1/boards/nobody")]
    [InlineData("/greenhouse/v1/boards/nobody/jobs?content=true")]
    [InlineData("/greenhouse/v1/boards/..%2Flever%2Fbrightparcel/jobs")]
    [InlineData("/greenhouse/v1/boards/northlight-energy/jobs/1")]
    public async Task What_is_unknown_is_404_in_greenhouse_words(string path)
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();

        var answer = await simulator.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(
            """{"status":404,"error":"Job not found"}""",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unchanged_board_is_304_to_its_own_etag_and_200_to_another()
    {
        await using var simulator = await SimulatorUnderTest.StartAsync();
        var etag = (await simulator.GetAsync($"{Board}/jobs?content=true")).Headers.ETag!;

        Assert.Equal(HttpStatusCode.NotModified, await StatusWithAsync(simulator, etag));
        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(simulator, new EntityTagHeaderValue("\"other\"", isWeak: true)));
    }

    [Fact]
    public async Task A_board_file_is_served_byte_for_byte()
    {
        const string odd = """{ "jobs":[{"id":7,"title":"Ünïcode \u00e9","content":"&amp;lt;p&amp;gt;","unknown":{"a":[1.50,null]}}] }""";
        using var boards = new BoardsOnDisk();
        boards.Write("greenhouse/odd.json", odd);
        await using var simulator = await SimulatorUnderTest.StartAsync(boards.Folder);

        var answer = await simulator.Client.GetStringAsync(
            new Uri("/greenhouse/v1/boards/odd/jobs?content=true", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(odd, answer);
        Assert.Equal(JsonValueKind.Object, (await simulator.GetJsonAsync("/greenhouse/v1/boards/odd/jobs/7")).ValueKind);
    }

    private static async Task<HttpStatusCode> StatusWithAsync(SimulatorUnderTest simulator, EntityTagHeaderValue etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Board}/jobs?content=true");
        request.Headers.IfNoneMatch.Add(etag);
        return (await simulator.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
    }
}
