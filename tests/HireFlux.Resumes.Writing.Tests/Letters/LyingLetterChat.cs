using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Letters;
using HireFlux.Resumes.Writing.Tests.Lying;
using Microsoft.Extensions.AI;

namespace HireFlux.Resumes.Writing.Tests.Letters;

/// <summary>Writes letters in the asked form and lies in them: about the person, and about the employer, with right, wrong and missing sources.</summary>
internal sealed class LyingLetterChat(Random random, LetterRequest request) : IChatClient
{
    private static readonly string[] Joints = ["{0}, earning {1}.", "{0} with {1}.", "{0}. Also {1}.", "{0} ({1}).", "As {1}, {0}.", "{0}, recognised as {1}.", "{0} for {1}."];
    private static readonly string[] AboutEmployer =
    [
        "{0} is the market leader with {1}.", "I admire how {0} won {1}.", "“{0} runs {1}.”", "{2} I know it from {1}.", "At {0} I worked with {1}.", "{2} It is known for {1}.",
    ];

    private readonly Liar _liar = new(random, request.Master);
    private readonly Twister _twister = new(random, request.Master, request.Posting.Text);
    private readonly Joiner _joiner = new(random, request.Master);

    public List<Lie> Lies { get; } = [];

    public List<string> Honest { get; } = [];

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var facts = FactIndex.Of(request.Master).Facts;
        var sentences = new JsonArray();
        foreach (var sentence in DeterministicLetterWriter.Write(request).Sentences.Where(sentence => sentence.Sources.Count > 0))
        {
            Honest.Add(sentence.Text);
            sentences.Add(Sentence(sentence.Text, sentence.Sources));
            sentences.Add(Sentence(string.Format(null, Joints[random.Next(Joints.Length)], sentence.Text.TrimEnd('.'), Lie()), sentence.Sources));
        }

        foreach (var sentence in DeterministicLetterWriter.Write(request).Sentences.Where(sentence => sentence.Sources.Count > 0))
        {
            if (_twister.Twist(sentence.Text) is { } twisted && IsLie(twisted))
            {
                Lies.Add(twisted);
                sentences.Add(Sentence(twisted.Text, sentence.Sources));
            }

            if (_joiner.Join() is { } joined && IsLie(joined.Lie))
            {
                Lies.Add(joined.Lie);
                sentences.Add(Sentence($"{joined.Lie.Text}.", joined.Sources));
            }
        }

        foreach (var about in AboutEmployer)
        {
            var quote = CompanyFactFinder.Find(request.Posting).Select(fact => $"“{fact.Quote}”").FirstOrDefault() ?? "“Nothing.”";
            var text = string.Format(null, about, request.Posting.Company, Lie(), quote);
            sentences.Add(random.Next(3) switch
            {
                0 => Sentence(text, [], "c1"),
                1 => Sentence(text, [], "c99"),
                _ => Sentence(text, [facts.Count > 0 ? facts[random.Next(facts.Count)].Id : "x"]),
            });
        }

        sentences.Add(Sentence(Lie(), []));
        sentences.Add(Sentence("I have a proven track record.", [.. facts.Take(1).Select(fact => fact.Id)]));
        sentences.Add(null);
        var answer = new JsonObject { ["sentences"] = sentences }.ToJsonString();
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer)) { Usage = new UsageDetails { InputTokenCount = 900, OutputTokenCount = 400 }, ModelId = "liar-1" });
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private string Lie()
    {
        Lie lie;
        do
        {
            lie = _liar.Next();
        }
        while (!IsLie(lie));
        Lies.Add(lie);
        return lie.Text;
    }

    /// <summary>A lie that the posting tells of the employer is none.</summary>
    private bool IsLie(Lie lie) => !Liar.Fold(request.Posting.Text + request.Posting.Title).Contains(Liar.Fold(lie.Mark), StringComparison.Ordinal);

    private static JsonObject Sentence(string text, IReadOnlyList<string> sources, string? companyFact = null) => new()
    {
        ["text"] = text,
        ["sources"] = JsonSerializer.SerializeToNode(sources),
        ["company_fact"] = companyFact,
    };
}
