using System.Globalization;
using HireFlux.Resumes.Writing.Chat;
using HireFlux.Resumes.Writing.Letters;
using HireFlux.Resumes.Writing.Tests.Lying;
using Microsoft.Extensions.AI;

namespace HireFlux.Resumes.Writing.Tests.Letters;

public sealed class LyingLetterTests(ITestOutputHelper output)
{
    private static readonly int Generations = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1" ? 1_000 : 40;
    private static readonly int First = int.Parse(Environment.GetEnvironmentVariable("HIREFLUX_SEED") ?? "0", CultureInfo.InvariantCulture);
    private static readonly WriterOptions Options = new() { Provider = "openai", Model = "gpt-4o-mini", ApiKey = "none" };

    [Fact]
    public async Task Not_one_invention_reaches_a_letter_and_what_is_true_does()
    {
        var (lies, honest, kept, byModel) = (0, 0, 0, 0);
        var failures = new List<string>();
        var lost = new List<string>();
        for (var seed = First; seed < First + Generations; seed++)
        {
            var request = LetterTests.Request(seed) with { Master = seed % 4 == 0 ? LetterTests.Rich : LetterTests.Request(seed).Master };
            using var liar = new LyingLetterChat(new Random(seed), request);

            var letter = await WriteAsync(liar, request);

            var text = Liar.Fold(letter.Text);
            failures.AddRange(liar.Lies.Where(lie => text.Contains(Liar.Fold(lie.Mark), StringComparison.Ordinal)).Select(lie => $"{seed}: {lie.Kind} '{lie.Text}': {letter.Text}"));
            Assert.True(letter.WordCount <= LengthBand.Of(request.Length).Most, letter.Text);
            Assert.Null(BannedPhrases.FindIn(letter.Text));
            LetterTests.AssertCited(request, letter);
            Assert.True(letter.Calls is [{ Outcome: GenerationOutcome.Ok, TokensIn: 900, TokensOut: 400 }]);
            lies += liar.Lies.Count;
            if (letter.ModelUsed == "liar-1")
            {
                (honest, kept, byModel) = (honest + liar.Honest.Count, kept + liar.Honest.Count(sentence => letter.Text.Contains(sentence, StringComparison.Ordinal)), byModel + 1);
                lost.AddRange(letter.Struck.Where(struck => liar.Honest.Contains(struck.Text)).Select(struck => $"{seed}: {struck.Reason} {string.Join(", ", struck.Inventions.Select(invention => $"{invention.Kind} '{invention.Text}'"))}: {struck.Text}"));
                Assert.Equal("write-letter.v1", letter.PromptVersion);
                Assert.All(letter.Struck, struck => Assert.DoesNotContain(struck.Text, letter.Sentences.Select(sentence => sentence.Text)));
            }
        }

        output.WriteLine($"{Generations} letters, {byModel} of them by the model, {lies} lies, {failures.Count} came through; {kept} of {honest} honest sentences kept");
        output.WriteLine(string.Join('\n', lost.Take(60)));
        Assert.True(failures.Count == 0, $"{failures.Count} of {lies} lies came through:\n{string.Join('\n', failures.Take(20))}");
        Assert.True(lies > Generations * 5, "The writer hardly lied.");
        Assert.True(byModel > Generations / 4, $"Only {byModel} letters are the model's.");
        Assert.True(kept >= honest * 0.7, $"Only {kept} of {honest} honest sentences are left.");
    }

    [Theory]
    [InlineData("no JSON at all", GenerationOutcome.MalformedAnswer)]
    [InlineData("{\"sentences\":[", GenerationOutcome.MalformedAnswer)]
    [InlineData("[]", GenerationOutcome.WrongSchema)]
    [InlineData("{\"sentences\":5}", GenerationOutcome.WrongSchema)]
    [InlineData("{\"sentences\":[{\"text\":7}]}", GenerationOutcome.WrongSchema)]
    [InlineData("{\"sentences\":[{\"text\":\"\\ud800\"}]}", GenerationOutcome.WrongSchema)]
    [InlineData("{}", GenerationOutcome.WrongSchema)]
    [InlineData("{\"sentences\":[]}", GenerationOutcome.Ok)]
    public async Task An_answer_of_no_use_is_replaced_and_its_cost_is_kept(string answer, string outcome)
    {
        using var client = new Parrot(answer);
        var request = LetterTests.Request(0) with { Master = LetterTests.Rich };

        var letter = await WriteAsync(client, request);

        Assert.Equal(DeterministicLetterWriter.Write(request).Text, letter.Text);
        Assert.Equal(Letter.Deterministic, letter.ModelUsed);
        Assert.Contains(letter.Warnings, warning => warning.Code == LetterWarning.FellBack);
        var call = Assert.Single(letter.Calls);
        Assert.True(call.CostUsd > 0);
        Assert.Equal(outcome, call.Outcome);
    }

    [Fact]
    public async Task A_model_that_repeats_itself_is_not_let_repeat_a_letter()
    {
        var request = LetterTests.Request(0) with { Master = LetterTests.Rich, Posting = LetterTests.Dotnet };
        using var first = new LyingLetterChat(new Random(1), request);
        var letter = await WriteAsync(first, request);
        using var second = new LyingLetterChat(new Random(1), request);

        var again = await WriteAsync(second, request with { Earlier = [new EarlierLetter(letter.Text, request.Posting.Title, request.Posting.Company)] });

        Assert.Equal("liar-1", letter.ModelUsed);
        Assert.NotEqual("liar-1", again.ModelUsed);
        Assert.True(again.Similarity <= LetterSimilarity.Bound);
    }

    private static Task<Letter> WriteAsync(IChatClient client, LetterRequest request) =>
        new ChatLetterWriter(new TextModel(client, Options, TimeProvider.System)).WriteAsync(request, TestContext.Current.CancellationToken);

    private sealed class Parrot(string answer) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer)) { Usage = new UsageDetails { InputTokenCount = 9_000, OutputTokenCount = 400 }, ModelId = "parrot" });

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
