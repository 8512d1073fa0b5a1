using HireFlux.Resumes.Writing.Chat;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Generation;

/// <summary>Has a model called: few at once, within the person's budget, each call on record.</summary>
internal sealed class ModelCalls(TextModel model, ModelBudget budget, ModelGate gate)
{
    /// <summary>Calls, or says why not: 402 without budget, 503 when too many calls are under way.</summary>
    /// <param name="userId">Whose budget.</param>
    /// <param name="kind">One of <see cref="Domain.GenerationKinds"/>.</param>
    /// <param name="mostCost">What the call can cost at most, in US dollars; what nobody can price fits into no budget.</param>
    /// <param name="write">Makes the one call.</param>
    /// <param name="callsOf">That call, of what was written.</param>
    /// <param name="cancellationToken">The request's.</param>
    public async Task<(TWritten? Written, ProblemHttpResult? Problem)> MakeAsync<TWritten>(
        Guid userId,
        string kind,
        decimal? mostCost,
        Func<CancellationToken, Task<TWritten>> write,
        Func<TWritten, IReadOnlyList<GenerationCall>> callsOf,
        CancellationToken cancellationToken)
        where TWritten : class
    {
        if (!gate.TryEnter())
        {
            return (null, GenerationProblems.Busy());
        }

        try
        {
            if (mostCost is not { } most || await budget.ReserveAsync(userId, kind, model.Provider, most, cancellationToken) is not { } reserved)
            {
                return (null, GenerationProblems.BudgetExhausted());
            }

            GenerationCall? call = null;
            try
            {
                var written = await write(cancellationToken);
                call = callsOf(written).Single();
                return (written, null);
            }
            finally
            {
                await budget.SettleAsync(reserved, call);
            }
        }
        finally
        {
            gate.Leave();
        }
    }
}
