namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>The lines under a job or project. What the job was is not written: it is copied from the fact.</summary>
/// <param name="FactId">Id of the job's or project's fact.</param>
/// <param name="Lines">Its bullets, in order.</param>
public sealed record DraftEntry(string FactId, IReadOnlyList<DraftLine> Lines);
