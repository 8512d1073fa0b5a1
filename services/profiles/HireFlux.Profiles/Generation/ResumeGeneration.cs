using HireFlux.Profiles.Domain;
using HireFlux.Resumes.Writing.Chat;
using HireFlux.Resumes.Writing.Tailoring;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Generation;

/// <summary>Has a resume written by the configured writer, within the person's budget.</summary>
internal sealed class ResumeGeneration(DeterministicWriter own, ModelBudget budget, ModelGate gate, IServiceProvider services)
{
    private readonly ChatWriter? _chat = services.GetService<ChatWriter>();
    private readonly TextModel? _model = services.GetService<TextModel>();

    /// <summary>The resume, or why there is none: 402 without budget, 503 when too many are being written.</summary>
    public async Task<(Tailored? Written, ProblemHttpResult? Problem)> WriteAsync(Guid userId, TailoringRequest request, CancellationToken cancellationToken)
    {
        if (_chat is null || _model is null)
        {
            return (await new ResumeTailor(own).TailorAsync(request, cancellationToken), null);
        }

        if (!gate.TryEnter())
        {
            return (null, GenerationProblems.Busy());
        }

        try
        {
            return await budget.ReserveAsync(userId, GenerationKinds.Resume, _model.Provider, _chat.MostCost(request), cancellationToken) is { } reserved
                ? (await CallAsync(reserved, request, cancellationToken), null)
                : (null, GenerationProblems.BudgetExhausted());
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<Tailored> CallAsync(Guid reserved, TailoringRequest request, CancellationToken cancellationToken)
    {
        GenerationCall? call = null;
        try
        {
            var written = await new ResumeTailor(_chat!).TailorAsync(request, cancellationToken);
            call = written.Calls.Single();
            return written;
        }
        finally
        {
            await budget.SettleAsync(reserved, call);
        }
    }
}
