using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace HireFlux.Profiles.Tests;

public sealed class BadInputTests(ProfilesHost host)
{
    private readonly Guid _person = Guid.CreateVersion7();

    [Theory]
    [InlineData("""{"first_name":5}""")]
    [InlineData("""{"salary_min":"many"}""")]
    [InlineData("""{"salary_min":1.5}""")]
    [InlineData("""{"salary_min":99999999999}""")]
    [InlineData("""{"skills":"C#"}""")]
    [InlineData("""{"skills":[1]}""")]
    [InlineData("""{"skills":[["a"]]}""")]
    [InlineData("""{"preferences":[]}""")]
    [InlineData("""{"preferences":{"visa_sponsorship":"yes"}}""")]
    [InlineData("""{"preferences":{"preferred_locations":{}}}""")]
    [InlineData("""{"first_name":"a\u0000b"}""")]
    [InlineData("""{"first_name":"\ud800"}""")]
    [InlineData("""{"location":"a","location":"b"}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    [InlineData("""{""")]
    [InlineData("")]
    public async Task What_cannot_be_read_is_400(string body)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Patch])
        {
            var problem = await host.ClientFor(_person).SendAsync(method, Requests.Profile, body).JsonAsync(HttpStatusCode.BadRequest);
            Assert.Equal("malformed_request", problem.Text("code"));
        }
    }

    [Theory]
    [InlineData("""{"phone":"call me"}""", "phone")]
    [InlineData("""{"phone":"+44 20 7946 0958 0958 0958"}""", "phone")]
    [InlineData("""{"salary_min":-1}""", "salary_min")]
    [InlineData("""{"salary_max":2000000000}""", "salary_max")]
    [InlineData("""{"salary_min":2,"salary_max":1}""", "salary_max")]
    [InlineData("""{"currency":"XXX"}""", "currency")]
    [InlineData("""{"currency":"EURO"}""", "currency")]
    [InlineData("""{"salary_period":"fortnight"}""", "salary_period")]
    [InlineData("""{"skills":["C#",null]}""", "skills[1]")]
    [InlineData("""{"preferences":{"remote_policy":"moon"}}""", "preferences.remote_policy")]
    [InlineData("""{"preferences":{"excluded_companies":[null]}}""", "preferences.excluded_companies[0]")]
    public async Task What_breaks_a_rule_is_422_and_names_the_field(string body, string field)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Patch])
        {
            var problem = await host.ClientFor(_person).SendAsync(method, Requests.Profile, body).JsonAsync(HttpStatusCode.UnprocessableEntity);
            Assert.Equal("validation_failed", problem.Text("code"));
            Assert.Equal([field], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        }
    }

    [Theory]
    [InlineData("first_name", 101)]
    [InlineData("location", 256)]
    public async Task A_text_beyond_its_column_is_422(string field, int length) =>
        await host.ClientFor(_person).PatchProfileAsync($$"""{"{{field}}":"{{new string('a', length)}}"}""").JsonAsync(HttpStatusCode.UnprocessableEntity);

    [Fact]
    public async Task A_text_as_long_as_its_column_is_kept() =>
        await host.ClientFor(_person).PatchProfileAsync($$"""{"first_name":"{{new string('é', 100)}}","location":"{{new string('東', 255)}}"}""").JsonAsync();

    [Fact]
    public async Task Lists_are_bounded() =>
        await host.ClientFor(_person)
            .PatchProfileAsync($$"""{"skills":[{{string.Join(',', Enumerable.Range(0, 201).Select(n => $"\"s{n}\""))}}]}""")
            .JsonAsync(HttpStatusCode.UnprocessableEntity);

    [Theory]
    [InlineData("""{"preferences":{"mine":"\u0000"}}""")]
    [InlineData("""{"preferences":{"mine":["\ud800"]}}""")]
    [InlineData("""{"preferences":{"mine":{"\udc00":1}}}""")]
    [InlineData("""{"preferences":{"mi\u0000ne":1}}""")]
    [InlineData("""{"preferences":{"mine":1e400}}""")]
    public async Task Preferences_that_cannot_be_stored_are_refused(string body)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Patch])
        {
            using var response = await host.ClientFor(_person).SendAsync(method, Requests.Profile, body);
            Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity]);
        }
    }

    [Fact]
    public async Task Preferences_of_ones_own_are_bounded()
    {
        var many = string.Join(',', Enumerable.Range(0, 51).Select(n => $"\"k{n}\":1"));
        var client = host.ClientFor(_person);

        await client.PatchProfileAsync("{\"preferences\":{" + many + "}}").JsonAsync(HttpStatusCode.UnprocessableEntity);
        await client.PatchProfileAsync($$$"""{"preferences":{"k":"{{{new string('a', 20_000)}}}"}}""").JsonAsync(HttpStatusCode.UnprocessableEntity);
        await client.PatchProfileAsync($$$"""{"preferences":{"k":{{{new string('[', 40) + new string(']', 40)}}} }}""").JsonAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_over_a_megabyte_is_413() =>
        await host.ClientFor(_person).PatchProfileAsync($$"""{"location":"{{new string('a', 1024 * 1024)}}"}""").JsonAsync(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_400()
    {
        using var content = new ByteArrayContent([.. Encoding.ASCII.GetBytes("{\"first_name\":\""), 0xC3, 0x28, .. Encoding.ASCII.GetBytes("\"}")]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await host.ClientFor(_person).PutAsync(Requests.Profile, content, TestContext.Current.CancellationToken).JsonAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Another_content_type_is_415()
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Patch])
        {
            await host.ClientFor(_person).SendAsync(method, Requests.Profile, "first_name=Ada", contentType: "text/plain")
                .JsonAsync(HttpStatusCode.UnsupportedMediaType);
        }
    }

    [Fact]
    public async Task Without_a_good_token_every_endpoint_is_401()
    {
        HttpClient[] clients =
        [
            host.Anonymous(),
            host.WithToken(host.Tokens.Expired(_person)),
            host.WithToken(host.Tokens.Forged(_person)),
            host.WithToken(host.Tokens.OtherIssuer(_person)),
            host.WithToken("nonsense"),
        ];
        foreach (var client in clients)
        {
            await client.SendAsync(HttpMethod.Get, Requests.Profile, null).JsonAsync(HttpStatusCode.Unauthorized);
            await client.SendAsync(HttpMethod.Get, $"{Requests.Profile}/onboarding", null).JsonAsync(HttpStatusCode.Unauthorized);
            await client.CompleteOnboardingAsync().JsonAsync(HttpStatusCode.Unauthorized);
            await client.PatchProfileAsync("{}").JsonAsync(HttpStatusCode.Unauthorized);
            var problem = await client.PutProfileAsync(Requests.Complete()).JsonAsync(HttpStatusCode.Unauthorized);
            Assert.Equal("unauthenticated", problem.Text("code"));
        }
    }
}
