using System.Text.Encodings.Web;
using System.Text.Json;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Has a model write, and the deterministic writer where the model fails.</summary>
public sealed class ChatWriter(TextModel model) : IResumeWriter
{
    private const int MaxFacts = 400;
    private const int MaxFactText = 1_000;
    private const int MaxPosting = 12_000;
    private static readonly PromptTemplate Prompt = PromptTemplate.Load("tailor-resume.v1", answersJson: true);
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a call for this request may cost at most, in US dollars.</summary>
    public decimal MostCost(TailoringRequest request) => model.MostCost(Prompt, Input(request));

    /// <inheritdoc/>
    public async Task<Draft> WriteAsync(TailoringRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var answer = await model.AskAsync(Prompt, Input(request), cancellationToken);
        var (draft, outcome) = answer.Text is { } text ? DraftReader.Read(text, answer.Call.Model) : (null, answer.Call.Outcome);
        return draft is not null
            ? draft with { Calls = [answer.Call] }
            : DeterministicWriter.Write(request) with { Calls = [answer.Failed(outcome).Call], FellBackBecause = outcome };
    }

    private static string Input(TailoringRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var facts = FactIndex.Of(request.Master).Facts.Take(MaxFacts).Select(fact => new
        {
            id = fact.Id,
            kind = fact.Kind.ToString().ToLowerInvariant(),
            of = fact.OwnerId,
            text = Cut(fact.Text, MaxFactText),
        });
        var posting = request.Posting is { } text
            ? PromptTemplate.Fence("posting", $"{Cut(text.Title, 300)}\n{Cut(text.Company, 300)}\n{Cut(text.Text, MaxPosting)}")
            : "There is no posting.";
        return $"""
            Target title: {PromptTemplate.Fence("title", request.TargetTitle ?? "none")}
            Tone: {request.Tone}

            {PromptTemplate.Fence("facts", JsonSerializer.Serialize(facts, Json))}

            {posting}
            """;
    }

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;
}
