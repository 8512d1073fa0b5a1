using HireFlux.Profiles.Domain;
using HireFlux.Resumes.Writing.Tailoring;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Generation;

/// <summary>Has a resume written by the configured writer; without one, by the deterministic writer.</summary>
internal sealed class ResumeGeneration(DeterministicWriter own, ChatWriter? chat = null, ModelCalls? calls = null)
{
    /// <summary>The resume, or why there is none, as <see cref="ModelCalls"/> says.</summary>
    public async Task<(Tailored? Written, ProblemHttpResult? Problem)> WriteAsync(Guid userId, TailoringRequest request, CancellationToken cancellationToken) =>
        chat is null || calls is null
            ? (await new ResumeTailor(own).TailorAsync(request, cancellationToken), null)
            : await calls.MakeAsync(
                userId,
                GenerationKinds.Resume,
                chat.MostCost(request),
                cancelled => new ResumeTailor(chat).TailorAsync(request, cancelled),
                written => written.Calls,
                cancellationToken);
}
