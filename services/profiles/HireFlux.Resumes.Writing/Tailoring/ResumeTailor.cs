using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Has a resume written and checked; nothing unchecked comes out of here.</summary>
public sealed class ResumeTailor(IResumeWriter writer)
{
    /// <summary>Writes, checks and strikes.</summary>
    public async Task<Tailored> TailorAsync(TailoringRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var gap = KeywordGaps.Find(FactIndex.Of(request.Master), Relevance.Of(request)).Gap;
        var draft = await writer.WriteAsync(request, cancellationToken);
        var truth = TailoredTruth.Apply(draft, request.Master, request.Today);
        if (draft.ModelUsed == DeterministicWriter.Model || HasWritten(truth.Resume) || !HasLines(request.Master))
        {
            return new Tailored(truth, gap, draft.ModelUsed, draft.Calls, draft.FellBackBecause);
        }

        // The person asked for a resume: of a draft without a true line they get their own lines, and are told what was struck.
        var own = TailoredTruth.Apply(DeterministicWriter.Write(request), request.Master, request.Today);
        return new Tailored(own with { Struck = [.. truth.Struck, .. own.Struck] }, gap, DeterministicWriter.Model, draft.Calls, Tailored.NothingTrue);
    }

    private static bool HasWritten(TailoredResume resume) => resume.Experience.Any(job => job.Achievements.Count > 0);

    private static bool HasLines(ResumeData resume) => resume.Experience.Any(job => job.Achievements.Count > 0 || !string.IsNullOrWhiteSpace(job.Description));
}
