using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>What resume is to be written.</summary>
/// <param name="Master">The person's facts.</param>
/// <param name="Today">The month, to which a job that goes on is counted.</param>
/// <param name="TargetTitle">The title aimed at, or null. It orders and selects; it is no fact, and never said to be held.</param>
/// <param name="Tone">One of <see cref="Tones"/>.</param>
/// <param name="Posting">The posting, or null.</param>
public sealed record TailoringRequest(ResumeData Master, PartialDate Today, string? TargetTitle, string Tone, Posting? Posting);
