using System.Text;
using System.Text.Json;
using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>The client of OpenAI's wire format against a provider that does what providers do.</summary>
public sealed class OpenAIEmbeddingsTests : IAsyncLifetime
{
    private static readonly string[] s_texts = ["senior nurse", "crane operator", "", "nurse"];
    private EmbeddingsServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await EmbeddingsServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Each_text_gets_its_vector_and_blank_ones_are_not_sent()
    {
        await AnswersAsync();

        var (path, key, body) = Assert.Single(_server.Requests);
        Assert.Equal(("/v1/embeddings", "Bearer secret-key"), (path, key));
        var sent = JsonElement.Parse(body);
        Assert.Equal(["encoding_format", "input", "model"], sent.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(("m", "float"), (sent.Text("model"), sent.Text("encoding_format")));
        Assert.Equal(["senior nurse", "crane operator", "nurse"], _server.Texts);
    }

    [Fact]
    public async Task Vectors_go_where_their_index_says()
    {
        _server.ThenBody(texts => EmbeddingsServer.Body(texts.Select((text, i) => (i, EmbeddingsServer.Numbers(EmbeddingsServer.VectorOf(text)))).Reverse()));
        await AnswersAsync();
    }

    [Fact]
    public async Task Many_texts_go_in_batches_and_long_ones_are_cut()
    {
        var long_ = string.Concat(Enumerable.Repeat("nurse ", 100));
        await EncodeAsync([.. s_texts, long_], ("BatchSize", "2"), ("MaxCharacters", "100"), ("AskForDimensions", "true"));

        Assert.Equal([2, 2], _server.Requests.Select(request => JsonElement.Parse(request.Body).GetProperty("input").GetArrayLength()));
        Assert.Equal(long_[..100], _server.Texts[^1]);
        Assert.All(_server.Requests, request => Assert.Equal(EmbeddingsServer.Dimensions, JsonElement.Parse(request.Body).GetProperty("dimensions").GetInt32()));
    }

    [Fact]
    public async Task Too_many_requests_and_failures_are_tried_again_after_the_time_that_is_asked()
    {
        _server.ThenStatus(429, "0").ThenStatus(503, "0");
        await AnswersAsync();
        Assert.Equal(3, _server.Requests.Count);
    }

    [Theory]
    [InlineData(429, 3)]
    [InlineData(500, 3)]
    [InlineData(401, 1)]
    [InlineData(400, 1)]
    [InlineData(307, 1)]
    public async Task A_refusal_tells_its_status_and_nothing_of_its_body(int status, int requests)
    {
        _server.ThenStatus(status, "0").ThenStatus(status, "0").ThenStatus(status, "0");
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => EncodeAsync(s_texts));

        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(requests, _server.Requests.Count);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"data\":null}")]
    [InlineData("{\"data\":[null,null,null]}")]
    [InlineData("<html>not JSON")]
    [InlineData("")]
    [InlineData("{\"data\":[{\"index\":0,\"embedding\":[NaN]}]}")]
    [InlineData("{\"data\":[{\"index\":0,\"embedding\":\"AACAPw==\"}]}")]
    public Task What_is_not_the_wire_format_is_refused(string body) => RefusesAsync(_ => body);

    [Fact]
    public Task Too_few_vectors_are_refused() => RefusesAsync(texts => EmbeddingsServer.Good(texts[1..]));

    [Fact]
    public Task Too_many_vectors_are_refused() => RefusesAsync(texts => EmbeddingsServer.Good([.. texts, "one more"]));

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 2, 3)]
    [InlineData(-1, 0, 1)]
    public Task Vectors_without_a_text_are_refused(params int[] indices) => RefusesAsync(texts => EmbeddingsServer.Body(
        texts.Select((text, i) => (indices[i], EmbeddingsServer.Numbers(EmbeddingsServer.VectorOf(text))))));

    [Theory]
    [InlineData("1e999")]
    [InlineData("null")]
    [InlineData("\"NaN\"")]
    public Task Numbers_that_are_none_are_refused(string number) => RefusesAsync(texts => EmbeddingsServer.Body(
        texts.Select((_, i) => (i, Enumerable.Repeat("1", EmbeddingsServer.Dimensions - 1).Append(number)))));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public Task Vectors_of_another_length_are_refused(int more) => RefusesAsync(texts => EmbeddingsServer.Body(
        texts.Select((_, i) => (i, Enumerable.Repeat("1", EmbeddingsServer.Dimensions + more)))));

    [Fact]
    public Task A_huge_answer_is_not_read_to_its_end() => RefusesAsync(_ => new string(' ', 2_000_000));

    [Fact]
    public Task An_answer_that_is_cut_off_is_refused() => RefusesAsync(async (context, texts) =>
    {
        var body = EmbeddingsServer.Good(texts);
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(body[..^20]));
        context.Abort();
    });

    [Fact]
    public Task A_silent_provider_is_given_up_after_the_time_limit() =>
        RefusesAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted), ("TimeLimit", "00:00:00.4"));

    [Fact]
    public Task An_answer_that_drips_is_given_up_after_the_time_limit() => RefusesAsync(
        async (context, _) =>
        {
            await context.Response.WriteAsync(" ");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        },
        ("TimeLimit", "00:00:00.4"));

    [Theory]
    [InlineData("Model", "")]
    [InlineData("Dimensions", "0")]
    [InlineData("Dimensions", "100000")]
    [InlineData("Endpoint", "ftp://example.org")]
    [InlineData("Retries", "6")]
    [InlineData("BatchSize", "0")]
    [InlineData("Provider", "word2vec")]
    public void Settings_that_cannot_work_are_named(string name, string value)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Encoder((name, value)));
        Assert.Contains($"Encoder:{name}", exception.Message, StringComparison.Ordinal);
    }

    private async Task AnswersAsync()
    {
        var vectors = await EncodeAsync(s_texts);
        for (var i = 0; i < s_texts.Length; i++)
        {
            var expected = s_texts[i].Length == 0 ? null : TextVector.From(EmbeddingsServer.VectorOf(s_texts[i])).Components.ToArray();
            Assert.Equal(expected, vectors[i]?.Components.ToArray());
        }
    }

    private Task RefusesAsync(Func<string[], string> body) => RefusesAsync((context, texts) =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body(texts));
    });

    /// <summary>However often it is asked again.</summary>
    private async Task RefusesAsync(Func<HttpContext, string[], Task> answer, params (string Name, string Value)[] settings)
    {
        _server.Then(answer).Then(answer).Then(answer);
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => EncodeAsync(s_texts, settings));
        Assert.True(exception is HttpRequestException or InvalidDataException or JsonException or TaskCanceledException, exception.ToString());
    }

    private Task<TextVector?[]> EncodeAsync(string[] texts, params (string Name, string Value)[] settings) => Encoder(settings).EncodeAsync(texts, Token);

    private TextEncoder Encoder(params (string Name, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>
        {
            ["Encoder:Provider"] = "openai",
            ["Encoder:Endpoint"] = _server.Address.ToString(),
            ["Encoder:Model"] = "m",
            ["Encoder:ApiKey"] = "secret-key",
            ["Encoder:Dimensions"] = $"{EmbeddingsServer.Dimensions}",
            ["Encoder:MaxAnswerBytes"] = "1000000",
        };
        foreach (var (name, value) in settings)
        {
            values[$"Encoder:{name}"] = value;
        }

        var services = new ServiceCollection().AddLogging();
        services.AddEncoder(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        return services.BuildServiceProvider().GetRequiredService<TextEncoder>();
    }
}
