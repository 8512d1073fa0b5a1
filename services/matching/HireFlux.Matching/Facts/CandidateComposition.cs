using HireFlux.FitIndex;

namespace HireFlux.Matching.Facts;

/// <summary>A person as the Fit Index sees them: the profile with the newest resume.</summary>
internal static class CandidateComposition
{
    public static CandidateFacts Compose(CandidateFacts profile, ResumeFacts? resume, DateOnly today) => resume is null
        ? profile
        : profile with
        {
            LastTitle = resume.LastTitle,
            Seniority = resume.Seniority ?? profile.Seniority,
            Skills = [.. profile.Skills, .. resume.Skills],
            ExperienceMonths = ExperienceMonths.Count(profile, resume.Roles, today),
            ExperienceText = resume.ExperienceText,
        };
}
