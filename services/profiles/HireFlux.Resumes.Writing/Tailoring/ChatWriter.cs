using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Has a model write, and the deterministic writer where the model fails.</summary>
public sealed class ChatWriter(TextModel model) : IResumeWriter
{
    private static readonly PromptTemplate Prompt = PromptTemplate.Load("tailor-resume.v1", answersJson: true);

    /// <summary>What a call for this request may cost at most, in US dollars; null where nobody can say.</summary>
    public decimal? MostCost(TailoringRequest request) => model.MostCost(Prompt, Input(request));

    /// <inheritdoc/>
    public async Task<Draft> WriteAsync(TailoringRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var answer = await model.AskAsync(Prompt, Input(request), cancellationToken);
        var (draft, call) = answer.Read(root => DraftReader.Read(root, answer.Call.Model));
        return draft is not null
            ? draft with { Calls = [call] }
            : DeterministicWriter.Write(request) with { Calls = [call], FellBackBecause = call.Outcome };
    }

    private static string Input(TailoringRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"""
            Target title: {PromptTemplate.Fence("title", request.TargetTitle ?? "none")}
            Tone: {request.Tone}

            {ModelInput.Facts(FactIndex.Of(request.Master))}

            {(request.Posting is { } posting ? ModelInput.Posting(posting.Title, posting.Company, posting.Text) : "There is no posting.")}
            """;
    }
}
