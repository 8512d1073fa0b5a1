using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>
/// Has a model write the body and keeps of it what is true; salutation, opening and closing are never a model's. Where too little is left, or
/// what is left repeats an earlier letter, the deterministic writer writes.
/// </summary>
public sealed class ChatLetterWriter(TextModel model)
{
    private const int MaxFacts = 400;
    private const int MaxFactText = 1_000;
    private const int MaxPosting = 12_000;
    private const int FewestSentences = 2;
    private static readonly PromptTemplate Prompt = PromptTemplate.Load("write-letter.v1", answersJson: true);
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a call for this request may cost at most, in US dollars.</summary>
    public decimal MostCost(LetterRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var material = new LetterMaterial(request);
        return model.MostCost(Prompt, Input(material, Numbered(material)));
    }

    /// <summary>Writes a letter that says of the person only what their facts say, and of the employer only what has a source.</summary>
    /// <param name="request">What to write from.</param>
    /// <param name="cancellationToken">The caller's; only its cancellation is thrown, what the model does wrong is in the letter's calls and warnings.</param>
    public async Task<Letter> WriteAsync(LetterRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var material = new LetterMaterial(request);
        var companyFacts = Numbered(material);
        var answer = await model.AskAsync(Prompt, Input(material, companyFacts), cancellationToken);
        var (written, outcome) = answer.Text is { } text ? ChatLetterAnswer.Read(text) : (null, answer.Call.Outcome);
        if (written is null)
        {
            answer = answer.Failed(outcome);
        }

        var review = new LetterReview(material, companyFacts);
        var body = (written ?? []).Select(review.Review).OfType<LetterSentence>().ToList();
        var letter = body.Count(sentence => sentence.Sources.Count > 0) < FewestSentences
            ? FallBack(request, written is null ? $"The model gave no letter ({answer.Call.Outcome})" : "Too little of what the model wrote was true")
            : Finish(material, body, answer.Call);
        return letter with { Calls = [answer.Call], Struck = review.Struck };
    }

    private static Letter Finish(LetterMaterial material, List<LetterSentence> body, GenerationCall call)
    {
        var sentences = new LetterComposer(material, new SeededChoice(material.Request.Seed, 0), freedom: 0).ComposeAround(body);
        var similarity = new EarlierShingles(material.Request, material).Likeness(LetterFinish.Text(sentences));
        return similarity > LetterSimilarity.Bound
            ? FallBack(material.Request, "What the model wrote repeats an earlier letter")
            : LetterFinish.Of(material, sentences, similarity) with { ModelUsed = call.Model, PromptVersion = call.PromptVersion };
    }

    private static Letter FallBack(LetterRequest request, string reason)
    {
        var letter = DeterministicLetterWriter.Write(request);
        return letter with { Warnings = [.. letter.Warnings, new LetterWarning(LetterWarning.FellBack, $"{reason}, so this letter was written without it.")] };
    }

    private static Dictionary<string, CompanyFact> Numbered(LetterMaterial material) => material.CompanyFacts
        .Select((fact, index) => (Id: string.Create(CultureInfo.InvariantCulture, $"c{index + 1}"), fact))
        .ToDictionary(pair => pair.Id, pair => pair.fact, StringComparer.Ordinal);

    private static string Input(LetterMaterial material, Dictionary<string, CompanyFact> companyFacts)
    {
        var request = material.Request;
        var facts = material.Truth.Index.Facts.Take(MaxFacts)
            .Select(fact => new { id = fact.Id, kind = fact.Kind.ToString().ToLowerInvariant(), of = fact.OwnerId, text = Cut(fact.Text, MaxFactText) });
        var employer = companyFacts.Select(pair => new { id = pair.Key, text = LetterText.Line(pair.Value.Quote) });
        return $"""
            Tone: {request.Tone.ToString().ToLowerInvariant()}
            Most words: {LengthBand.Of(request.Length).Most - 70}

            {PromptTemplate.Fence("facts", JsonSerializer.Serialize(facts, Json))}

            {PromptTemplate.Fence("employer", JsonSerializer.Serialize(employer, Json))}

            {PromptTemplate.Fence("posting", $"{material.Title}\n{material.Company}\n{Cut(request.Posting.Text, MaxPosting)}")}
            """;
    }

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;
}
