using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HireFlux.Cli;

namespace HireFlux.EndToEnd.Tests;

/// <summary>Bad input to every endpoint, found through the merged API document: 4xx with a code, never 500.</summary>
[Collection("system")]
public sealed class BadInputTests(RunningSystem system, ITestOutputHelper output)
{
    private static readonly string[] s_badBodies = ["", "{", "[]", "7", "\"text\"", "null", "{\"a\":"];
    private static readonly string[] s_badQueries = ["%00", "%FF", "-1", "x", "99999999999999999999", "%7B%7D"];

    [Fact]
    public async Task Bad_bodies_are_4xx_with_a_code()
    {
        using var journey = await SignedInAsync();
        var sent = 0;
        foreach (var operation in (await ApiSurface.ReadAsync(system.Gateway)).Where(operation => operation.ContentType is not null))
        {
            var authorization = Authorization(journey, operation);
            foreach (var body in s_badBodies.Concat(WrongTypes(operation)).Where(body => operation.BodyRequired || body is not ("" or "null")))
            {
                using var content = new StringContent(body, Encoding.UTF8, operation.ContentType!.Contains("form", StringComparison.Ordinal) ? "application/json" : operation.ContentType);
                await AssertRefusedAsync(operation, content, authorization, body);
                sent++;
            }

            // In a member that is read: nobody looks into one that is not known.
            var member = Encoding.UTF8.GetBytes(operation.Members.Keys.FirstOrDefault() ?? "name");
            using var badUtf8 = new ByteArrayContent([.. "{\""u8, .. member, .. "\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
            badUtf8.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            await AssertRefusedAsync(operation, badUtf8, authorization, "bad UTF-8");
            using var wrongType = new StringContent("hello", Encoding.UTF8, "text/plain");
            await AssertRefusedAsync(operation, wrongType, authorization, "text/plain");
            using var oversized = new StringContent($"{{\"name\":\"{new string('x', 7_000_000)}\"}}", Encoding.UTF8, "application/json");
            await AssertRefusedAsync(operation, oversized, authorization, "7 MB");
            sent += 3;
        }

        output.WriteLine($"{sent} bad bodies were refused");
        Assert.True(sent > 100);
    }

    [Fact]
    public async Task Bad_queries_are_never_500()
    {
        using var journey = await SignedInAsync();
        var sent = 0;
        foreach (var operation in await ApiSurface.ReadAsync(system.Gateway))
        {
            foreach (var (name, value) in operation.Query.SelectMany(name => s_badQueries.Append(new string('x', 3000)).Select(value => (name, value))))
            {
                using var request = new HttpRequestMessage(new HttpMethod(operation.Method), $"{operation.PathWithForeignIds()}?{name}={value}");
                request.Headers.Authorization = Authorization(journey, operation);
                using var response = await SendAsync(request);
                await AssertToldAsync(operation, response, $"{name}={value[..Math.Min(20, value.Length)]}");
                sent++;
            }
        }

        output.WriteLine($"{sent} bad queries were told");
        Assert.True(sent > 100);
    }

    [Fact]
    public async Task Foreign_ids_are_404_and_malformed_ones_too()
    {
        using var journey = await SignedInAsync();
        foreach (var operation in (await ApiSurface.ReadAsync(system.Gateway)).Where(operation => operation.Path.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var path in new[] { operation.PathWithForeignIds(), operation.Path.Replace("{", "%7B", StringComparison.Ordinal), operation.PathWithForeignIds() + "%00" })
            {
                using var request = new HttpRequestMessage(new HttpMethod(operation.Method), path);
                request.Headers.Authorization = Authorization(journey, operation);
                if (operation.ContentType is not null)
                {
                    request.Content = new StringContent("{}", Encoding.UTF8, operation.ContentType);
                }

                using var response = await SendAsync(request);
                await AssertToldAsync(operation, response, path);
                if (operation.Method == "GET")
                {
                    Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{operation.Method} {path}: {(int)response.StatusCode}");
                }
            }
        }
    }

    [Fact]
    public async Task Another_persons_rows_are_404()
    {
        using var owner = new Journey(
            system.PlanFor("owner", People.BackendEngineer, new JourneyBoard("greenhouse", "quillstack", "Quillstack")), output.WriteLine);
        await owner.WalkAsync(CancellationToken.None);
        using var stranger = await SignedInAsync();
        var applications = (await owner.Person.GetAsync("/v1/applications", CancellationToken.None)).GetProperty("data").EnumerateArray().ToList();
        var notifications = (await owner.Person.GetAsync("/v1/notifications", CancellationToken.None)).GetProperty("data").EnumerateArray().ToList();
        Assert.NotEmpty(applications);
        Assert.NotEmpty(notifications);
        var calls = applications.Select(application => ("GET", $"/v1/applications/{application.Text("id")}"))
            .Concat(applications.Select(application => ("POST", $"/v1/applications/{application.Text("id")}/submitted")))
            .Concat(applications.Select(application => ("DELETE", $"/v1/applications/{application.Text("id")}")))
            .Concat(notifications.Select(notification => ("POST", $"/v1/notifications/{notification.Text("id")}/read")));
        foreach (var (method, path) in calls)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            request.Headers.Authorization = stranger.Person.Authorization;
            using var response = await SendAsync(request);
            Assert.True(response.StatusCode == HttpStatusCode.NotFound, $"{method} {path}: {(int)response.StatusCode}");
        }

        var strangersMatches = await stranger.Person.GetAsync("/v1/applications", CancellationToken.None);
        Assert.Equal(0, strangersMatches.GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task Who_may_call_what_is_as_checked_in()
    {
        using var journey = await SignedInAsync();
        var lines = new List<string>();
        foreach (var operation in await ApiSurface.ReadAsync(system.Gateway))
        {
            var anonymous = await StatusAsync(operation, null);
            var person = await StatusAsync(operation, journey.Person.Authorization);
            var admin = await StatusAsync(operation, journey.Operator.Authorization);
            Assert.NotEqual(HttpStatusCode.Forbidden, admin);
            var forged = await StatusAsync(operation, Forge(journey.Operator.Authorization!));
            var callers = anonymous != HttpStatusCode.Unauthorized ? "everyone" : person != HttpStatusCode.Forbidden ? "people" : "operators";
            if (callers != "everyone")
            {
                Assert.Equal(HttpStatusCode.Unauthorized, forged);
            }

            lines.Add($"{callers,-9} {operation.Method,-6} {operation.Path}");
        }

        output.WriteLine(string.Join('\n', lines));
        var expected = await File.ReadAllLinesAsync(Path.Combine(RunningSystem.RepositoryRoot(), "tests", "HireFlux.EndToEnd.Tests", "access-matrix.txt"));
        Assert.Equal(expected, lines);
    }

    private static IEnumerable<string> WrongTypes(ApiOperation operation) =>
        operation.Members.Select(member =>
        {
            // An object is right for no member but a map or an object; there an array is wrong.
            var wrong = member.Value.Contains("\"object\"", StringComparison.Ordinal) || member.Value.Contains("$ref", StringComparison.Ordinal) ? "[[1]]" : "{\"x\":[1]}";
            return $"{{\"{member.Key}\":{wrong}}}";
        });

    private static AuthenticationHeaderValue Forge(AuthenticationHeaderValue good)
    {
        var token = good.Parameter!;
        var last = token[^10] == 'A' ? 'B' : 'A';
        return new AuthenticationHeaderValue("Bearer", $"{token[..^10]}{last}{token[^9..]}");
    }

    private static AuthenticationHeaderValue? Authorization(Journey journey, ApiOperation operation) =>
        operation.Path.Contains("/admin/", StringComparison.Ordinal) ? journey.Operator.Authorization : journey.Person.Authorization;

    private async Task<Journey> SignedInAsync()
    {
        var journey = new Journey(system.PlanFor("bad-input", People.BackendEngineer), output.WriteLine);
        await journey.SignInAsync(CancellationToken.None);
        return journey;
    }

    private async Task<HttpStatusCode> StatusAsync(ApiOperation operation, AuthenticationHeaderValue? authorization)
    {
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.PathWithForeignIds());
        request.Headers.Authorization = authorization;
        if (operation.ContentType is not null)
        {
            request.Content = new StringContent("{", Encoding.UTF8, operation.ContentType);
        }

        using var response = await SendAsync(request);
        return response.StatusCode;
    }

    private async Task AssertRefusedAsync(ApiOperation operation, HttpContent content, AuthenticationHeaderValue? authorization, string what)
    {
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.PathWithForeignIds()) { Content = content };
        request.Headers.Authorization = authorization;
        // Asked first, the server refuses a body that is too large before it is on its way.
        request.Headers.ExpectContinue = content.Headers.ContentLength > 1024 * 1024;
        using var response = await SendAsync(request);
        Assert.True((int)response.StatusCode is >= 400 and < 500, $"{operation.Method} {operation.Path} with {what}: {(int)response.StatusCode}");
        await AssertToldAsync(operation, response, what);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var client = new HttpClient { BaseAddress = system.Gateway };
        return await client.SendAsync(request);
    }

    private static async Task AssertToldAsync(ApiOperation operation, HttpResponseMessage response, string what)
    {
        Assert.True((int)response.StatusCode < 500, $"{operation.Method} {operation.Path} with {what}: {(int)response.StatusCode}");
        if ((int)response.StatusCode >= 400)
        {
            var body = await response.Content.ReadAsStringAsync();
            if (body.Length == 0 && what.Contains("%00", StringComparison.Ordinal))
            {
                // Kestrel itself refuses NUL in a path, before any code of ours.
                Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
                return;
            }

            var problem = JsonDocument.Parse(body).RootElement;
            // The token endpoint tells errors in OAuth's own words (RFC 6749, 5.2).
            Assert.True(problem.Text("code").Length > 0 || problem.Text("error").Length > 0, $"{operation.Method} {operation.Path} with {what}: {body}");
        }
    }
}
