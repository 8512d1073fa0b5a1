using System.Globalization;
using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>
/// Has a model write the body and keeps of it what is true; salutation, opening and closing are never a model's. Where too little is left, or
/// what is left repeats an earlier letter, the deterministic writer writes.
/// </summary>
public sealed class ChatLetterWriter(TextModel model)
{
    private const int FewestSentences = 2;

    /// <summary>Salutation, opening, closing and signature have no more words than this.</summary>
    private const int FrameWords = 70;

    private static readonly PromptTemplate Prompt = PromptTemplate.Load("write-letter.v1", answersJson: true);

    /// <summary>What a call for this request may cost at most, in US dollars; null where nobody can say.</summary>
    public decimal? MostCost(LetterRequest request)
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
        var (written, call) = answer.Read(ChatLetterAnswer.Read);
        var review = new LetterReview(material, companyFacts);
        var body = (written ?? []).Select(review.Review).OfType<LetterSentence>().ToList();
        var letter = body.Count(sentence => sentence.Sources.Count > 0) < FewestSentences
            ? FallBack(request, written is null ? $"The model gave no letter ({call.Outcome})" : "Too little of what the model wrote was true")
            : Finish(material, body, call);
        return letter with { Calls = [call], Struck = review.Struck };
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
        return $"""
            Tone: {request.Tone.ToString().ToLowerInvariant()}
            Most words: {LengthBand.Of(request.Length).Most - FrameWords}

            {ModelInput.Facts(material.Truth.Index)}

            {ModelInput.List("employer", companyFacts.Select(pair => new { id = pair.Key, text = LetterText.Line(pair.Value.Quote) }))}

            {ModelInput.Posting(material.Title, material.Company, request.Posting.Text)}
            """;
    }
}
