using HireFlux.Profiles.Domain;
using HireFlux.Resumes.Writing.Letters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Generation;

/// <summary>Has a letter written by the configured writer; without one, by the deterministic writer.</summary>
internal sealed class LetterGeneration(ChatLetterWriter? chat = null, ModelCalls? calls = null)
{
    /// <summary>The letter, or why there is none, as <see cref="ModelCalls"/> says.</summary>
    public async Task<(Letter? Written, ProblemHttpResult? Problem)> WriteAsync(Guid userId, LetterRequest request, CancellationToken cancellationToken) =>
        chat is null || calls is null
            ? (DeterministicLetterWriter.Write(request), null)
            : await calls.MakeAsync(
                userId,
                GenerationKinds.Letter,
                chat.MostCost(request),
                cancelled => chat.WriteAsync(request, cancelled),
                written => written.Calls,
                cancellationToken);
}
